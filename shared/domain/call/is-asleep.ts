import type { Instant } from '../base/now.ts';
import type { Call, CallKind } from './call.ts';

/**
 * True for an alarm that is kept ready and has no cause yet: the promise that it watches over can still be kept
 * (`planDoubleDeviation`). Until `dueAt` it is nobody's business: no queue, card or count shows it. A state that time
 * alone brings about is never written, so it wakes by itself.
 */
export function isAsleep({ kind, dueIs, dueAt }: Pick<Call, 'kind' | 'dueIs' | 'dueAt'>, now: Instant): boolean {
  return maySleep(kind) && dueIs === 'from' && dueAt > now;
}

/** True for a kind of which some may be asleep. */
export function maySleep(kind: CallKind): boolean {
  return kind === 'double-deviation';
}

/** The `dueIs` of a call that comes up again later. An alarm stays in sight meanwhile: only a sleeping one is `from`. */
export function comesUpAgain(kind: CallKind): Call['dueIs'] {
  return kind === 'double-deviation' ? 'by' : 'from';
}
