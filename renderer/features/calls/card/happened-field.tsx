import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import type { DraftHandle } from '../../../data/drafts/use-draft.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import type { CallDraft } from './call-draft.ts';
import classes from './card.module.css';
import { focusCard } from './focus-card.ts';
import { happenedAt } from './use-call-log.ts';

/** When it happened, for a call that is logged later: typed as one says it, read back before it counts. */
export function HappenedField({ draft }: { draft: DraftHandle<CallDraft> }) {
  const now = useNow();
  const { business } = useProgram();
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const typed = draft.value?.happened ?? '';
  const shown = asked || typed !== '';
  useActions([{ id: 'call-happened', label: today.keys.happened, group: today.keys.group, keys: ['B'], run: () => setAsked(true) }]);
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  if (!shown) {
    return (
      <Button px={10} variant="subtle" rightSection={<KeyHint keys={['B']} />} onClick={() => setAsked(true)}>
        {today.happened}
      </Button>
    );
  }
  const read = happenedAt(typed, business.zone, business.country);
  return (
    <span className={classes.happened}>
      <TextInput
        ref={field}
        aria-label={today.happenedAt}
        placeholder={today.happenedHint}
        w={150}
        value={typed}
        maxLength={60}
        onChange={(event) => draft.change({ happened: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Escape') draft.change({ happened: '' });
          setAsked(false);
          focusCard(event.currentTarget);
        }}
      />
      <span className={classes.draft} role="status">
        {read?.ok === true && today.happenedRead(formatMoment(read.at, now))}
        {read?.ok === false && today.pastShort[read.code]}
      </span>
    </span>
  );
}
