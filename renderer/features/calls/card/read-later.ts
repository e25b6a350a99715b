import { instantOf } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import { readDue } from '../../../../shared/domain/promise/read-due.ts';
import { today } from '../../../../shared/text/en/today.ts';

/** When what has a day and no time is taken up. */
export const morning = '09:00';

type LaterReading = { readonly at: Instant } | { readonly problem: string } | null;

/** A day and a time as one says them; a day alone is taken up in the morning. Null for nothing typed. */
export function readLater(typed: string, now: Now, country: string): LaterReading {
  const read = readDue(typed, now, country, () => null);
  if (!read.ok) return read.code === 'due-empty' ? null : { problem: read.code === 'due-over' ? today.laterOver : today.laterUnread };
  const { dueOn, dueTime } = read.due;
  const at = instantOf(dueOn, dueTime ?? morning, now.zone).instant;
  return at > now.instant ? { at } : { problem: today.laterOver };
}
