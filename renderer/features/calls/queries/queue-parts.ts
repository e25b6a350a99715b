import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import type { CallKind } from '../../../../shared/domain/call/call.ts';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import type { QueueContribution } from '../../../data/contributions/feature.ts';

/** From when until before when a kind of call is read by its due time; null where the kind is not read at all. */
type DueRange = readonly [from: Instant, before: Instant] | null;

/** A part of the queue: what is read of each kind. The parts of a day do not meet, and together are the whole. */
export type QueuePart = (kind: CallKind) => DueRange;

const first = '';
const last = '￿';

/** Everything that is open. */
export const wholeQueue: QueuePart = () => [first, last];

/**
 * What the hour matters for: due by the end of the day, and a double deviation whenever it is due. What has gone quietly
 * long ago is left in the index, where years of it may lie.
 */
export function dueToday(
  now: Now,
  kinds: readonly Pick<QueueContribution, 'kind' | 'goneBefore'>[],
  business: Pick<Business, 'numbers'>,
): QueuePart {
  const tomorrow = startOfDay(addDays(now.date, 1), now.zone);
  const gone = new Map(kinds.map(({ kind, goneBefore }) => [kind, goneBefore?.(now, business) ?? first]));
  return (kind) => (kind === 'double-deviation' ? [first, last] : [gone.get(kind) ?? first, tomorrow]);
}

/** The rest: from tomorrow on. */
export function dueLater(now: Now): QueuePart {
  const tomorrow = startOfDay(addDays(now.date, 1), now.zone);
  return (kind) => (kind === 'double-deviation' ? null : [tomorrow, last]);
}

/** Of what is due today, that which somebody or a date waits for: nothing else is ever due now, or overdue. */
export function waitedForToday(now: Now): QueuePart {
  const part = dueToday(now, [], { numbers: {} });
  return (kind) => (callTraits[kind].urgency === 'quiet' ? null : part(kind));
}
