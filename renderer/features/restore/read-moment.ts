import type { SnapshotSummary } from '../../../shared/domain/backup/snapshot-summary.ts';
import { instantOf, type Resolved } from '../../../shared/domain/base/local-time.ts';
import { type LocalDate, localDateSchema, type Now } from '../../../shared/domain/base/now.ts';
import { readClock } from '../../../shared/domain/base/read-clock.ts';
import type { Target } from './target.ts';

export type ReadMoment =
  | { readonly ok: true; readonly target: Extract<Target, { kind: 'time' }>; readonly resolved: Resolved }
  | { readonly ok: false; readonly field: 'date' | 'clock'; readonly code: 'badDate' | 'badClock' | 'future' | 'tooEarly' };

/**
 * The moment that somebody typed, and the newest good copy that was made before it. A time that the clocks skipped or
 * that came twice is resolved and said.
 * @param copies of these very records, newest first
 */
export function readMoment(date: LocalDate, clock: string, now: Now, copies: readonly SnapshotSummary[]): ReadMoment {
  if (!localDateSchema.safeParse(date).success) return { ok: false, field: 'date', code: 'badDate' };
  const time = readClock(clock);
  if (time === null) return { ok: false, field: 'clock', code: 'badClock' };
  const { instant, resolved } = instantOf(date, time, now.zone);
  if (instant > now.instant) return { ok: false, field: 'clock', code: 'future' };
  // Whatever is shown with this time is in it: the minute is meant to its end.
  const until = instant.replace(/:00\.000Z$/, ':59.999Z');
  const base = copies.find(({ at }) => at <= until);
  if (base === undefined) return { ok: false, field: 'clock', code: 'tooEarly' };
  return { ok: true, target: { kind: 'time', id: base.id, at: base.at, until }, resolved };
}
