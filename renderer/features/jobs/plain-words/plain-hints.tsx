import { Button } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import type { JargonHit } from '../../../../shared/domain/plain-words/find-jargon.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
import { plainWords as words } from '../../../../shared/text/en/plain-words.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { replaceInField } from '../../../ui/replace-in-field.ts';
import classes from './plain-words.module.css';
import { useHints } from './use-hints.ts';

/** As many as one takes in at a glance. */
const mostShown = 4;
/** How long nobody types before it is told to who listens instead of looking. */
const quietMs = 1_200;
const replaceKey = 'Alt+Y';

interface Props {
  readonly text: string;
  /** Null where the job has none: then the words of all trades count. */
  readonly trade: string | null;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

interface Replaced {
  readonly from: number;
  readonly typed: string;
  readonly instead: string;
  /** The whole text afterwards: while it stands, the word can be put back. */
  readonly text: string;
}

/** Quietly beneath what is explained: hard words with plain ones, and how it reads. It never blocks. */
export function PlainHints({ text, trade, field }: Props) {
  const { hits, plainness, find } = useHints(text, trade);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const { isMac } = useProgram();
  const first = hits.find(({ instead }) => instead !== '');
  const replace = (hit: JargonHit): void => {
    // What is shown may be a stroke behind what stands in the field.
    const now = find(text).find(({ jargon }) => jargon.word === hit.jargon.word);
    if (now === undefined || field.current === null) return;
    replaceInField(field.current, now.from, now.to, now.instead);
    setReplaced({ from: now.from, typed: now.typed, instead: now.instead, text: field.current.value });
  };
  const putBack = ({ from, typed, instead }: Replaced): void => {
    if (field.current !== null) replaceInField(field.current, from, from + instead.length, typed);
    setReplaced(null);
  };
  useActions([
    {
      id: 'say-plainly',
      label: words.replace,
      group: closing.group,
      keys: [replaceKey],
      inFields: true,
      enabled: first !== undefined,
      run: () => first !== undefined && replace(first),
    },
  ]);
  const canPutBack = replaced !== null && replaced.text === text;
  return (
    <fieldset className={classes.hints} aria-label={words.hints}>
      <ToldLater hits={hits} />
      {hits.slice(0, mostShown).map((hit) =>
        hit.instead === '' ? (
          <span key={hit.jargon.word} className={classes.quiet}>
            {words.unknown(hit.typed)}
          </span>
        ) : (
          <Button
            key={hit.jargon.word}
            variant="default"
            size="compact-sm"
            className={classes.hint}
            aria-label={words.sayKey(hit.typed, hit.instead)}
            {...(hit === first && {
              rightSection: <KeyHint keys={keyLabels(replaceKey, isMac)} />,
              'aria-keyshortcuts': replaceKey,
            })}
            onClick={() => replace(hit)}
          >
            {words.say(hit.typed, hit.instead)}
          </Button>
        ),
      )}
      {hits.length > mostShown && <span className={classes.quiet}>{words.more(hits.length - mostShown)}</span>}
      {canPutBack && (
        <Button variant="subtle" size="compact-sm" className={classes.hint} onClick={() => putBack(replaced)}>
          {words.putBack(replaced.typed)}
        </Button>
      )}
      {plainness !== null && <span className={classes.quiet}>{words.reads(plainness)}</span>}
    </fieldset>
  );
}

/** Says what was found once the typing rests, so that nobody is talked over. */
function ToldLater({ hits }: { hits: readonly JargonHit[] }) {
  const [told, setTold] = useState('');
  const found = hits.length === 0 ? '' : words.found(hits.length, hits.map(({ typed }) => typed).join(', '));
  useEffect(() => {
    const timer = setTimeout(() => setTold(found), quietMs);
    return () => clearTimeout(timer);
  }, [found]);
  return (
    <span className="visually-hidden" role="status">
      {told}
    </span>
  );
}
