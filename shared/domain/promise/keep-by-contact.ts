import { laterOf, localOf } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import { updatePatch } from '../base/patch.ts';
import type { Call } from '../call/call.ts';
import type { ContactEffect, ContactRows } from '../call/contact-effect.ts';
import { isAsleep } from '../call/is-asleep.ts';
import { closedFields } from '../call/open-close-call.ts';
import type { Promised } from './promise.ts';
import { dayOver } from './resolve-due.ts';

/**
 * A promise whose call they settled by speaking is kept, at the time at which they spoke and never before it was made. An
 * alarm that slept over it goes on to the next promise of the same recovery, or goes.
 */
export const keepPromiseByContact: ContactEffect = (call, { at }, rows, { timing }) => {
  const promise = call.kind !== 'promise' || call.promiseId === null ? undefined : rows.promises.get(call.promiseId);
  if (promise?.state !== 'open') return [];
  const own = updatePatch('promises', promise, { state: 'kept', keptAt: laterOf(at, promise.madeAt) });
  const alarm = [...rows.openCalls.values()].find((open) => open.promiseId === promise.id && isAsleep(open, timing.now.instant));
  const moved = alarm === undefined ? null : updatePatch('calls', alarm, alarmAfter(promise, rows, timing.now.instant));
  return [own, moved].filter((patch) => patch !== null);
};

/** The due moment of a promise's call lies on the promise's day: the alarm wakes when that day is over. */
function alarmAfter({ id, recoveryId, zone }: Promised, { openCalls }: ContactRows, now: Instant): Partial<Call> {
  const [next] = [...openCalls.values()]
    .filter((call) => call.kind === 'promise' && call.recoveryId === recoveryId && call.promiseId !== id)
    .map(({ promiseId, dueAt }) => ({ promiseId, dueAt: dayOver(localOf(dueAt, zone).date, zone) }))
    .filter(({ dueAt }) => dueAt > now)
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return next ?? (closedFields('cancelled', now, { code: 'promise-settled', params: {} }) as Partial<Call>);
}
