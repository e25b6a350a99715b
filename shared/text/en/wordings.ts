import type { Gap } from '../../domain/wording/wording-codes.ts';
import type { WordingForm } from '../../domain/wording/wording-for.ts';

/** A gap as a button, and as it is shown while nothing fills it. */
export const gapNames = {
  name: 'their name',
  caller: 'your name',
  business: 'your business',
  date: 'today’s date',
  visit: 'day of the earlier visit',
  trouble: 'what they still have',
  told: 'what we told them',
  words: 'their words',
  crew: 'who comes',
  arrival: 'when we come',
  address: 'the place',
  cause: 'what it was',
  said: 'day when they told us',
  right: 'what they were right about',
  plan: 'what we will do',
  promise: 'what was promised',
  due: 'by when',
  amount: 'how much',
  sign: 'what they would see',
} as const satisfies Record<Gap, string>;

/** Words of the panel that shows what is said to a customer. */
export const wordings = {
  forms: { say: 'On the phone', voicemail: 'Voicemail', message: 'Message', letter: 'Letter' } satisfies Record<WordingForm, string>,
  formLabel: 'How it is said',
  nextForm: 'Other words to say',
  missing: (name: string, language: string, written: string) =>
    `${name} speaks ${language}. Nothing is written in ${language} yet, so this is in ${written}.`,
  writeIt: 'Write it in Settings',
  inLanguage: (language: string) => `In ${language}`,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'It could not be copied. Mark the words and copy them by hand.',
  write: 'Write an e-mail',
  toFill: (gap: string) => `[${gap}]`,
} as const;

/** The section of the settings that keeps them. */
export const ownWords = 'Your own words';
