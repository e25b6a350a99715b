import type { Instant } from '../base/now.ts';
import type { CallOutcome } from '../call/call.ts';
import type { Promised } from './promise.ts';

const spoken: ReadonlySet<CallOutcome> = new Set(['spoke', 'sent-message', 'told-at-door']);

/**
 * What a contact that dealt with a promise's call does to the promise: it is kept, at the time at which they spoke. Null
 * where it changes nothing: nobody was reached, or the promise is settled already.
 */
export function promiseAfterContact(
  promise: Pick<Promised, 'state'>,
  contact: { readonly outcome: CallOutcome; readonly at: Instant },
): Pick<Promised, 'state' | 'keptAt'> | null {
  return promise.state === 'open' && spoken.has(contact.outcome) ? { state: 'kept', keptAt: contact.at } : null;
}
