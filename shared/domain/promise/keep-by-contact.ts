import { laterOf } from '../base/local-time.ts';
import { updatePatch } from '../base/patch.ts';
import type { ContactEffect } from '../call/contact-effect.ts';

/** A promise whose call they settled by speaking is kept, at the time at which they spoke and never before it was made. */
export const keepPromiseByContact: ContactEffect = (call, { at }, { promises }) => {
  const promise = call.kind !== 'promise' || call.promiseId === null ? undefined : promises.get(call.promiseId);
  if (promise === undefined || promise.state !== 'open') return [];
  const patch = updatePatch('promises', promise, { state: 'kept', keptAt: laterOf(at, promise.madeAt) });
  return patch === null ? [] : [patch];
};
