import type { symptoms } from '../job/job.ts';
import type { offerKinds } from '../offer/offer.ts';

/** What can be filled in from the record. A text may use only the gaps that it offers: nothing else is known in that situation. */
export const gaps = [
  'name',
  'caller',
  'business',
  'date',
  'visit',
  'trouble',
  'told',
  'words',
  'crew',
  'arrival',
  'address',
  'cause',
  'said',
  'right',
  'plan',
  'promise',
  'due',
  'amount',
  'sign',
] as const;
export type Gap = (typeof gaps)[number];

const always = ['name', 'caller', 'business', 'date'] as const satisfies readonly Gap[];
const earlier = ['visit', 'trouble', 'told', 'words'] as const satisfies readonly Gap[];
const coming = ['crew', 'arrival', 'address'] as const satisfies readonly Gap[];

/**
 * Short phrases that stand inside other texts, so that these read well in another language too: what somebody still
 * has, how one is spoken to whose name nobody knows, an amount that is not fixed yet. They have no gaps of their own.
 */
export const phraseGaps = {
  'trouble-leak': [],
  'trouble-no-heat': [],
  'trouble-no-hot-water': [],
  'trouble-noise': [],
  'trouble-tripping': [],
  'trouble-blocked': [],
  'trouble-smell': [],
  'trouble-crack': [],
  'trouble-damp': [],
  unnamed: [],
  'unnamed-letter': [],
  'some-amount': [],
} as const satisfies Readonly<Record<string, readonly Gap[]>>;
export type PhraseCode = keyof typeof phraseGaps;

type Offered = Exclude<(typeof offerKinds)[number], 'other'>;

const offerGaps = {
  'offer-owner-rings': always,
  'offer-first-slot': always,
  'offer-free-check': always,
  'offer-longer-warranty': always,
  'offer-no-charge': always,
  'offer-discount': [...always, 'amount'],
  'offer-refund': [...always, 'amount'],
  'offer-gift': always,
} as const satisfies Readonly<Record<`offer-${Offered}`, readonly Gap[]>>;

/**
 * Every text that the program says to customers, with the gaps that it offers, in the order in which they are listed.
 * Before the return visit nobody knows the cause, so no text of that time offers it (RULES section 3).
 */
export const wordingGaps = {
  'on-phone': [...always, 'visit', 'trouble', 'words'],
  'on-phone-unsure': [...always, 'visit', 'words'],
  acknowledgement: [...always, ...earlier, ...coming],
  'acknowledgement-to-arrange': [...always, ...earlier, 'address'],
  'acknowledgement-owner': [...always, 'visit', ...coming],
  'acknowledgement-after': [...always, ...earlier, 'cause', 'right'],
  'double-deviation': [...always, ...earlier, ...coming],
  'complaint-thanks': always,
  complaint: [...always, 'visit', 'words', 'due'],
  'complaint-plan': [...always, 'visit', 'words', 'plan'],
  'complaint-plan-open': [...always, 'visit', 'words'],
  'promise-late': [...always, 'promise', 'due'],
  'promise-new-date': [...always, 'promise', 'due'],
  'recovery-soon': [...always, 'visit', 'cause'],
  'recovery-later': [...always, 'visit', 'cause'],
  'check-call': [...always, 'visit', 'told'],
  'check-dry': [...always, 'visit', 'told'],
  right: [...always, 'said', 'right'],
  invite: always,
  opening: [...always, 'visit'],
  door: [...always, 'visit', 'trouble', 'words'],
  'door-after': [...always, 'visit'],
  'read-out': [...always, 'sign'],
  'step-apology': [...always, 'trouble', 'words'],
  'step-apology-after': [...always, 'cause'],
  'step-apology-other': always,
  'step-reinstatement': [...always, 'words', ...coming],
  'step-reinstatement-to-arrange': [...always, 'words'],
  'step-empathy': always,
  'step-atonement': always,
  'step-follow-up': always,
  'step-follow-up-after': [...always, 'cause'],
  ...offerGaps,
  voicemail: [...always, 'visit', 'crew', 'arrival'],
  'voicemail-owner': [...always, 'visit', ...coming],
  'voicemail-asking': [...always, 'visit'],
  message: [...always, ...earlier, ...coming],
  'message-to-arrange': [...always, ...earlier, 'address'],
  'message-asking': [...always, 'visit'],
  letter: [...always, ...earlier, ...coming],
  'letter-to-arrange': [...always, ...earlier, 'address'],
  'letter-owner': [...always, 'visit', ...coming],
  'letter-after': [...always, ...earlier, 'cause', 'right'],
  'letter-again': [...always, ...earlier, ...coming],
  'letter-asking': [...always, 'visit'],
  'letter-complaint': [...always, 'visit', 'words', 'due'],
  'letter-complaint-plan': [...always, 'visit', 'words', 'plan'],
  ...phraseGaps,
} as const satisfies Readonly<Record<string, readonly Gap[]>>;

export type WordingCode = keyof typeof wordingGaps;
export const wordingCodes = Object.keys(wordingGaps) as WordingCode[];

export function isPhrase(code: WordingCode): code is PhraseCode {
  return code in phraseGaps;
}

/** Said in the midst of a talk, where the name was said already. */
export function isMidTalk(code: WordingCode): boolean {
  return isPhrase(code) || /^(?:step-|offer-|on-phone|(?:complaint-thanks|door|door-after|invite|read-out|right)$)/.test(code);
}

/** The phrase that says what somebody still has; null where no few words say it. */
export function troublePhrase(symptom: (typeof symptoms)[number] | null): PhraseCode | null {
  const code = `trouble-${(symptom ?? '').replaceAll(' ', '-')}`;
  return code in phraseGaps ? (code as PhraseCode) : null;
}

/** Without these a text would not say who speaks to whom: left unknown they stay as gaps, and their sentence stands. */
export const keptGaps: ReadonlySet<Gap> = new Set(['name', 'caller', 'business', 'date']);

export function offersGap(code: WordingCode, gap: string): gap is Gap {
  return (wordingGaps[code] as readonly string[]).includes(gap);
}
