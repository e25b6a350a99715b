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
  'right',
  'plan',
  'promise',
  'due',
] as const;
export type Gap = (typeof gaps)[number];

const always = ['name', 'caller', 'business', 'date'] as const satisfies readonly Gap[];
const earlier = ['visit', 'trouble', 'told', 'words'] as const satisfies readonly Gap[];
const coming = ['crew', 'arrival', 'address'] as const satisfies readonly Gap[];

/**
 * Every text that the program says to customers, with the gaps that it offers, in the order in which they are listed.
 * Before the return visit nobody knows the cause, so no text of that time offers it (RULES section 3).
 */
export const wordingGaps = {
  acknowledgement: [...always, ...earlier, ...coming],
  'acknowledgement-to-arrange': [...always, ...earlier, 'address'],
  'acknowledgement-owner': [...always, 'visit', ...coming],
  'acknowledgement-after': [...always, ...earlier, 'cause', 'right'],
  'double-deviation': [...always, ...earlier, ...coming],
  complaint: [...always, 'visit', 'words', 'due'],
  'complaint-plan': [...always, 'visit', 'words', 'plan'],
  'promise-late': [...always, 'promise', 'due'],
  'recovery-soon': [...always, 'visit', 'cause'],
  'recovery-later': [...always, 'visit', 'cause'],
  'check-call': [...always, 'visit', 'told'],
  'check-dry': [...always, 'visit', 'told'],
  opening: [...always, 'visit'],
  door: [...always, 'visit', 'trouble', 'words'],
  voicemail: [...always, 'visit', 'crew', 'arrival'],
  'voicemail-asking': [...always, 'visit'],
  message: [...always, ...earlier, ...coming],
  'message-asking': [...always, 'visit'],
  letter: [...always, ...earlier, ...coming],
  'letter-after': [...always, ...earlier, 'cause', 'right'],
  'letter-complaint': [...always, 'visit', 'words', 'plan'],
} as const satisfies Readonly<Record<string, readonly Gap[]>>;

export type WordingCode = keyof typeof wordingGaps;
export const wordingCodes = Object.keys(wordingGaps) as WordingCode[];

/** Without these a text would not say who speaks to whom: left unknown they stay as gaps, and their sentence stands. */
export const keptGaps: ReadonlySet<Gap> = new Set(['name', 'caller', 'business', 'date']);

export function offersGap(code: WordingCode, gap: string): gap is Gap {
  return (wordingGaps[code] as readonly string[]).includes(gap);
}
