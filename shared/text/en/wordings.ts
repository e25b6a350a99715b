import type { symptoms } from '../../domain/job/job.ts';
import type { Gap, WordingCode } from '../../domain/wording/wording-codes.ts';
import type { WordingForm } from '../../domain/wording/wording-for.ts';

const hello = '{name}, it’s {caller} from {business}.';
const close = 'Yours sincerely,\n{caller}\n{business}';

/**
 * What the program itself says to customers, as whole texts with named gaps. Responsibility first, then what happens
 * now, in plain words; nothing is said of a cause before it is known (RULES section 3).
 */
export const ownWordings = {
  acknowledgement: `${hello} We were with you {visit}. We told you then: “{told}”. You still have {trouble}. I’m sorry. We may have missed something. We come back {arrival}. {crew} starts with what you told us: “{words}”.`,
  'acknowledgement-to-arrange': `${hello} We were with you {visit}. We told you then: “{told}”. You still have {trouble}. I’m sorry. We may have missed something. We come back to put it right. When would suit you?`,
  'acknowledgement-owner': `${hello} It is about {address}. We were there {visit}, and it may not be settled. I’m sorry. We may have missed something. We go back {arrival}. We ring whoever lives there ourselves.`,
  'acknowledgement-after': `${hello} We have been back, and now we know what it was: {cause}. That was not put right when we were with you {visit}. That is on us. I’m sorry that you had to have us twice. You were right from the first: “{right}”. Thank you for telling us. Is everything as it should be now?`,
  'double-deviation': `${hello} I’m sorry. We have let you down twice now. You still have {trouble}. You told us: “{words}”. I see to this myself from here on. We come {arrival}. What would you like us to do?`,
  complaint: `${hello} Thank you for telling us. You said: “{words}”. I’m sorry that it went like this. What did you expect, and how would you like us to put it right? You hear from us by {due} what we will do.`,
  'complaint-plan': `${hello} You told us: “{words}”. I’m sorry about that. This is what we will do: {plan}. Does that put it right for you?`,
  'promise-late': `${hello} We said by {due}: “{promise}”. That has not happened, and I’m sorry. When would suit you now?`,
  'recovery-soon': `${hello} We were back with you {visit}. I want to know how it is now. Is it right, and have we done all that we said? If anything is missing, tell me and I see to it.`,
  'recovery-later': `${hello} It is some weeks since we put things right with you. I want to know whether it still is. What could we have done better?`,
  'check-call': `${hello} We were with you {visit}. I want to ask before you have to: is it holding? If anything isn’t right, I’d rather hear it.`,
  'check-dry': `${hello} We were with you {visit}. I want to ask before you have to: is it dry? If anything isn’t right, I’d rather hear it.`,
  opening: `${hello} How are things since we were there?`,
  door: 'Before anything else: I’m sorry. You still have {trouble}. We may have missed something when we were here {visit}. You told us: “{words}”. I start with that.',
  voicemail: `{name}, this is {caller} from {business}. I’m sorry that you had to tell us about it. We come back {arrival}. You need do nothing: I will try you again.`,
  'voicemail-asking': `{name}, this is {caller} from {business}. We were with you {visit}. I only want to ask how things are. I will try you again, and you can ring us at any time.`,
  message: `{name}, this is {caller} from {business}. We were with you {visit}. You still have {trouble}. I’m sorry. We may have missed something. We come back {arrival}. If another time suits you better, answer here or ring us.`,
  'message-asking': `{name}, this is {caller} from {business}. We were with you {visit}. How are things? If anything isn’t right, I’d rather hear it: answer here or ring us.`,
  letter: `Dear {name},\n\nI’m sorry. You still have {trouble}. We were with you {visit}, and we may have missed something.\n\nYou told us: “{words}”. That is where we start.\n\nWe come back {arrival}. If another time suits you better, or if there is something that you would like us to do, please tell me. I would rather have said all this to you myself.\n\n${close}`,
  'letter-after': `Dear {name},\n\nI’m sorry. It was not put right when we were with you {visit}, and you had to have us twice.\n\nNow we know what it was: {cause}. You were right from the first: “{right}”. Thank you for telling us.\n\nIf anything is not as it should be, or if there is something that you would like us to do, please tell me. I see to it myself.\n\n${close}`,
  'letter-complaint': `Dear {name},\n\nThank you for telling us. You said: “{words}”. I’m sorry that it went like this.\n\nThis is what we will do: {plan}.\n\nIf that does not put it right for you, please tell me what would. I would rather have said this to you myself.\n\n${close}`,
} as const satisfies Record<WordingCode, string>;

/** What somebody still has, inside a sentence: “You still have …”. Null where no few words say it. */
export const troubles = {
  leak: 'water where it should not be',
  'no heat': 'no heat',
  'no hot water': 'no hot water',
  noise: 'the noise',
  tripping: 'the power going off',
  blocked: 'a blockage',
  smell: 'the smell',
  crack: 'the crack',
  damp: 'damp',
  "won't start": null,
  other: null,
} as const satisfies Record<(typeof symptoms)[number], string | null>;

/** What each text is for, as the settings list it. */
export const wordingNames = {
  acknowledgement: 'Before we go back: to the one who has the trouble',
  'acknowledgement-to-arrange': 'Before we go back, while no time is set',
  'acknowledgement-owner': 'Before we go back: to the owner of the place',
  'acknowledgement-after': 'After we were back: what it was',
  'double-deviation': 'When it happened again',
  complaint: 'A complaint: that we heard it',
  'complaint-plan': 'A complaint: what we will do',
  'promise-late': 'A promise that is late',
  'recovery-soon': 'Some days after putting it right',
  'recovery-later': 'Some weeks after putting it right',
  'check-call': 'Asking whether it held',
  'check-dry': 'Asking whether it is dry',
  opening: 'Any other call',
  door: 'At the door, before anything else',
  voicemail: 'Voicemail when something is not right',
  'voicemail-asking': 'Voicemail when we only ask',
  message: 'Message before we go back',
  'message-asking': 'Message when we only ask',
  letter: 'Letter before we go back',
  'letter-after': 'Letter after we were back',
  'letter-complaint': 'Letter about a complaint',
} as const satisfies Record<WordingCode, string>;

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
  right: 'what they were right about',
  plan: 'what we will do',
  promise: 'what was promised',
  due: 'by when',
} as const satisfies Record<Gap, string>;

/** Words of the panel that says them, and of *Your own words* in the settings. */
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
  title: 'Your own words',
  hint: 'What the program puts on the card, in messages and in letters. A sentence with a gap that nothing is known for is left out.',
  readOnly: 'The owner and the office change these.',
  text: 'Text',
  language: 'Language',
  own: 'your own',
  ofProgram: 'the program’s own',
  addLanguage: 'Add a language',
  insert: 'Put in',
  insertLabel: (gap: string) => `Put in: ${gap}`,
  preview: 'How it will read',
  previewFrom: (name: string, number: number) => `With ${name}, job ${number}. When we come is made up.`,
  previewNobody: 'With nobody on record yet: the gaps stay open.',
  save: 'Save',
  saved: 'The words are saved.',
  reset: 'Back to the program’s own',
  resetDone: 'These are the program’s own words again.',
  taken: 'These words are no longer used.',
  takeAway: 'Take this language away',
  discard: 'Leave it as it was',
  draftKept: 'Draft kept',
  conflict: 'Somebody else changed these words while you were writing. What you typed is kept.',
  theirs: 'Take theirs',
  ours: 'Keep mine',
  problems: {
    'wording-empty': () => 'Nothing is written here. To have the program’s own words again, press “Back to the program’s own”.',
    'gap-unknown': (p) => `There is no gap called {${p['gap']}}. Put gaps in by their buttons.`,
    'gap-not-known-here': (p) => `{${p['gap']}} is not known when this is said, so it would never be filled.`,
    'gap-not-closed': () => 'A brace stands alone. A gap is a name between two: {name}.',
    'name-missing': () => 'It does not say their name.',
  } as Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>>,
} as const;
