import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { kindIcons } from '../grid/entry-button.tsx';
import { clockWords, conflictWords, type Naming, peopleWords, timeWords } from '../grid/entry-words.ts';
import type { ShownEntry } from '../queries/read-calendar.ts';
import classes from './screen.module.css';

interface Props {
  readonly entry: ShownEntry;
  readonly naming: Naming;
  readonly onOpen: (entry: ShownEntry) => void;
  readonly onMove: (entry: ShownEntry) => void;
}

/** The chosen entry in whole words: a small block on a grid cannot hold them. */
export function ChosenStrip({ entry, naming, onOpen, onMove }: Props) {
  const Kind = kindIcons[entry.kind];
  const when = words.where(words.longDay(entry.place.start.date, naming.now), timeWords(entry));
  const odd = conflictWords(entry, naming);
  const rest = [entry.detail, when, peopleWords(entry, naming) || words.nobody, ...clockWords(entry, naming.now)];
  return (
    <section className={classes.strip} aria-label={words.chosen}>
      <Kind size={16} aria-hidden />
      <div className={classes.about}>
        <span>
          {words.kind[entry.kind]} <bdi className={classes.strong}>{entry.title}</bdi>{' '}
          <span className={classes.muted}>{words.entry(rest)}</span>
        </span>
        {odd.length > 0 && (
          <span className={classes.odd}>
            <IconAlertTriangle size={14} aria-hidden /> {words.doesNotFit}: {odd.join('; ')}.
          </span>
        )}
        {entry.move === null && <span className={classes.muted}>{entry.fixed}</span>}
      </div>
      <Button rightSection={<KeyHint keys={['⏎']} />} onClick={() => onOpen(entry)}>
        {words.open}
      </Button>
      {entry.move !== null && (
        <Button rightSection={<KeyHint keys={['M']} />} aria-keyshortcuts="M" onClick={() => onMove(entry)}>
          {words.move}
        </Button>
      )}
    </section>
  );
}
