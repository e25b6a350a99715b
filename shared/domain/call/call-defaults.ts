import type { CallKind } from './call.ts';

/**
 * The numbers of RULES section 2, their one home. A business may change them: rules take them in `CallTiming.numbers`.
 * Business minutes count opening time only.
 */
export const callDefaults = {
  /** Business minutes until a customer has been told that we are coming back. */
  acknowledgeWithin: 60,
  /** Minutes before arrival by which they have been told, else the technician tells them at the door. */
  tellBeforeArrival: 30,
  /** Days from closing a doubtful job to asking whether it held. */
  checkCallAfterDays: 3,
  /** Business minutes from the first try that reached nobody to the second. */
  secondTryAfter: 120,
  /** Tries that reached nobody after which something else than ringing is done. */
  triesBeforeOtherMeans: 3,
  /** Business minutes for what is not ringing: finding a number, writing a letter. */
  deskWorkWithin: 60,
  /** Minutes that a call which comes up again (a later try, a snooze) has before it is overdue. */
  comesUpAgainGrace: 60,
} as const;

export type CallNumbers = { readonly [name in keyof typeof callDefaults]: number };

/** How a kind of call is treated, where kinds differ. */
export interface CallTraits {
  /**
   * `owed`: somebody waits for it, so on its day it is for now, and past it overdue. `dated`: it has a day, overdue
   * after it, but no hour. `quiet`: nobody waits; it never turns overdue, so it cannot pile up above what is owed.
   */
  readonly urgency: 'owed' | 'dated' | 'quiet';
  /** True when doing it means getting in touch with the customer: quiet hours count, do-not-contact ends it. */
  readonly contact: boolean;
  /** What follows when the tries are used up. `let-go`: we asked for our own sake, so we stop asking. */
  readonly usedUp: 'owner-writes' | 'write' | 'let-go';
}

export const callTraits: { readonly [kind in CallKind]: CallTraits } = {
  'double-deviation': { urgency: 'owed', contact: true, usedUp: 'owner-writes' },
  acknowledgement: { urgency: 'owed', contact: true, usedUp: 'owner-writes' },
  promise: { urgency: 'owed', contact: false, usedUp: 'write' },
  complaint: { urgency: 'owed', contact: true, usedUp: 'write' },
  approval: { urgency: 'owed', contact: false, usedUp: 'write' },
  'recovery-follow-up': { urgency: 'owed', contact: true, usedUp: 'write' },
  'check-call': { urgency: 'owed', contact: true, usedUp: 'write' },
  'low-survey': { urgency: 'owed', contact: true, usedUp: 'write' },
  'lapsed-after-revisit': { urgency: 'owed', contact: true, usedUp: 'write' },
  review: { urgency: 'quiet', contact: false, usedUp: 'let-go' },
  'meeting-action': { urgency: 'dated', contact: false, usedUp: 'write' },
  survey: { urgency: 'quiet', contact: true, usedUp: 'let-go' },
  lapsed: { urgency: 'quiet', contact: true, usedUp: 'let-go' },
  sample: { urgency: 'quiet', contact: true, usedUp: 'let-go' },
  visit: { urgency: 'dated', contact: true, usedUp: 'let-go' },
};
