import { laterOf } from '../base/local-time.ts';
import { updatePatch } from '../base/patch.ts';
import type { ContactEffect } from '../call/contact-effect.ts';

/**
 * A promise whose call they settled by speaking is kept, at the time at which they spoke and never before it was made.
 * The alarm that sleeps over it is planned after all that one conversation settles (`planDoubleDeviation`).
 */
export const keepPromiseByContact: ContactEffect = (call, { at }, rows) => {
  const promise = call.kind !== 'promise' || call.promiseId === null ? undefined : rows.promises.get(call.promiseId);
  if (promise?.state !== 'open') return [];
  const own = updatePatch('promises', promise, { state: 'kept', keptAt: laterOf(at, promise.madeAt) });
  return own === null ? [] : [own];
};
