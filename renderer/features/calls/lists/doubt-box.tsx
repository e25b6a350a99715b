import { Button } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import type { ListLine } from '../../../../shared/domain/call-list/line-state.ts';
import { callLists as words } from '../../../../shared/text/en/call-lists.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import classes from './lists.module.css';
import { resultWords } from './result-words.ts';

interface Props {
  readonly doubt: 'again' | 'settled';
  readonly line: ListLine;
  readonly onYes: () => void;
  readonly onBack: () => void;
}

/** Asks before a line is entered twice, and says when there is nothing more to settle. What was typed stays either way. */
export function DoubtBox({ doubt, line, onYes, onBack }: Props) {
  const now = useNow();
  const id = useId();
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  useActions([{ id: 'list-back', label: words.back, group: words.actions.group, keys: ['Escape'], inFields: true, run: onBack }]);
  const { title, text, yes: label } = words[doubt];
  return (
    <section className={classes.doubt} role="alert" aria-labelledby={id}>
      <b id={id}>{title(line.number)}</b>
      <p>{text(resultWords(line, now))}</p>
      <div className={classes.actions}>
        <Button ref={yes} variant="filled" rightSection={<KeyHint keys={['Enter']} />} onClick={onYes}>
          {label}
        </Button>
        <Button rightSection={<KeyHint keys={['Esc']} />} onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </section>
  );
}
