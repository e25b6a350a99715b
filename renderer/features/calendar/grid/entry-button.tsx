import { IconAlertTriangle, IconCheck, IconPhone, IconThumbUp, IconTool, IconUsersGroup } from '@tabler/icons-react';
import { memo } from 'react';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import type { CalendarKind } from '../../../data/contributions/calendar.ts';
import type { ShownEntry } from '../queries/read-calendar.ts';
import { entryWords, type Naming, timeWords } from './entry-words.ts';
import classes from './grid.module.css';
import { useMark } from './marks.ts';

export const kindIcons: Readonly<Record<CalendarKind, typeof IconPhone>> = {
  appointment: IconTool,
  call: IconPhone,
  promise: IconThumbUp,
  meeting: IconUsersGroup,
};

interface Props {
  readonly entry: ShownEntry;
  readonly naming: Naming;
  readonly carried: boolean;
  readonly onChoose: (entry: ShownEntry) => void;
  /** The focus went elsewhere. */
  readonly onLeave: () => void;
  readonly onOpen: (entry: ShownEntry) => void;
}

/** One entry on the grid: its kind by sign and shape, its time, whom it is about, and whether it does not fit. */
export const EntryButton = memo(function EntryButton({ entry, naming, carried, onChoose, onLeave, onOpen }: Props) {
  const { chosen, tabbed } = useMark(entry.id);
  const Kind = entry.over ? IconCheck : kindIcons[entry.kind];
  const said = entryWords(entry, naming);
  const odd = entry.conflicts.length > 0;
  const { which } = entry.place;
  const title = entry.title === '' ? words.newJobAt : entry.title;
  const marks = [
    classes.entry,
    classes[entry.kind],
    chosen && classes.chosen,
    carried && classes.carried,
    entry.over && classes.over,
    odd && classes.odd,
    entry.place.end !== null && classes.long,
  ];
  return (
    <button
      type="button"
      data-entry={entry.id}
      data-at={entry.startsAt}
      className={marks.filter((mark) => mark).join(' ')}
      tabIndex={tabbed ? 0 : -1}
      aria-label={said}
      title={said}
      onFocus={() => onChoose(entry)}
      onBlur={onLeave}
      onClick={(event) => event.currentTarget.focus()}
      onDoubleClick={() => onOpen(entry)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onOpen(entry);
      }}
    >
      <span className={classes.line}>
        {odd && <IconAlertTriangle size={13} stroke={2.4} className={classes.warn} aria-hidden />}
        <Kind size={13} stroke={2} className={classes.kind} aria-hidden />
        {entry.wholeDay === null && (
          <span className={classes.time}>
            {entry.place.start.time}
            {which !== 'only' && <sup>{which === 'first' ? words.clock.firstShort : words.clock.secondShort}</sup>}
          </span>
        )}
        <bdi className={classes.title}>{title}</bdi>
        <span className={classes.initials}>{initialsOf(title)}</span>
      </span>
      {entry.place.end !== null && (
        <span className={classes.detail}>
          {timeWords(entry)} <bdi>{entry.detail}</bdi>
        </span>
      )}
    </button>
  );
});

/** What is left of a title where several stand side by side. */
function initialsOf(title: string): string {
  return title
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('');
}
