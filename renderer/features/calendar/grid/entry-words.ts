import type { Id } from '../../../../shared/domain/base/id.ts';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import type { ShownEntry } from '../queries/read-calendar.ts';

/** What names need to be known to say what an entry is. */
export interface Naming {
  readonly now: Now;
  readonly staffName: (id: Id) => string;
  /** The title of another entry that is shown. */
  readonly titleOf: (id: Id) => string;
}

/** The time on the grid; what has none stands there at any time. */
export function timeWords({ wholeDay, place }: Pick<ShownEntry, 'wholeDay' | 'place'>): string {
  return wholeDay === null ? words.from(place.start.time, place.end?.time ?? null) : words.anyTime;
}

/** What clocks make of it: another zone, a time that does not exist, an hour that comes twice. */
export function clockWords(entry: ShownEntry, now: Now): string[] {
  const { agreed, zone, startsAt, place, wholeDay } = entry;
  if (wholeDay !== null) return [];
  const there = localOf(startsAt, zone);
  const gap =
    agreed !== null && (agreed.time !== there.time || agreed.date !== there.date) ? [words.clock.gap(agreed.time, there.time)] : [];
  const elsewhere = zone !== now.zone && there.time !== place.start.time ? [words.there(there.time, zone)] : [];
  return [...gap, ...(place.which === 'only' ? [] : [words.clock[place.which]]), ...elsewhere];
}

/** What is at odds, each said once. */
export function conflictWords({ conflicts }: ShownEntry, { staffName, titleOf }: Naming): string[] {
  const said = conflicts.map((conflict) =>
    conflict.code === 'overlap'
      ? words.conflict.overlap(staffName(conflict.person) || words.conflict.someone, titleOf(conflict.other) || words.conflict.another)
      : words.conflict[conflict.code],
  );
  return [...new Set(said)];
}

/** Who it is of. */
export function peopleWords({ people }: ShownEntry, { staffName }: Naming): string {
  return words.people(people.map(staffName).filter((name) => name !== ''));
}

/** Everything in one breath, as a screen reader hears it. */
export function entryWords(entry: ShownEntry, naming: Naming): string {
  return words.entry([
    words.kind[entry.kind],
    entry.title,
    entry.detail,
    `${words.longDay(entry.place.start.date, naming.now)} ${timeWords(entry)}`,
    peopleWords(entry, naming),
    entry.over ? words.over : '',
    ...clockWords(entry, naming.now),
    ...conflictWords(entry, naming).map((one) => words.doesNotFitBecause(one)),
  ]);
}
