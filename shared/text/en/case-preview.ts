import type { ReplacementReason } from '../../domain/anonymity/anonymous-text.ts';
import type { CaseStepKind } from '../../domain/case/case.ts';
import type { CaseField } from '../../domain/case/case-texts.ts';
import type { ReadableName } from '../../domain/case/readable-names.ts';
import { cases } from './cases.ts';

/** Words of the screen that shows a case beside what it is without names. */
export const casePreview = {
  group: cases.group,
  panel: 'Names in this case',
  title: 'Without names',
  titleOf: (title: string) => `Without names: ${title}`,
  back: 'Back to the case',
  isAnonymous: 'Told without names',
  isNamed: 'Told with names',
  panelHint: 'On screen, on paper and in files, people, places, numbers and days are replaced.',
  anonymousHint: 'On screen, on paper and in files, people, places, numbers and days are replaced. Here you see by what.',
  namedHint: 'Everybody who sees this case reads the names. Look over how it reads without them, then choose.',
  makeAnonymous: 'Tell it without names',
  makeNamed: 'Tell it with names',
  nowAnonymous: 'The case is told without names from now on.',
  nowNamed: 'The case is told with names from now on.',
  lookOver: 'Look it over side by side',
  saveFile: 'Save as a file',
  saved: (name: string, leftOut: number) =>
    leftOut === 0
      ? `Saved as ${name}.`
      : leftOut === 1
        ? `Saved as ${name}, without one picture: it is not on this computer, or could not be freed of what cameras write into it.`
        : `Saved as ${name}, without ${leftOut} pictures: they are not on this computer, or could not be freed of what cameras write into them.`,
  notSaved: 'The file could not be written there. Nothing was saved: choose another place.',
  untouched: 'Nothing had to be replaced: this case names nobody, no place and no day. Read it once more before it is shown.',
  smallTeam: (people: number) =>
    people === 1
      ? 'You work here alone: everybody knows who a role stands for.'
      : `You are ${people} people: everybody here knows who “technician A” is. Roles keep names from others, not from yourselves.`,
  pictures: (count: number) =>
    count === 1
      ? 'The picture leaves without the place and time that cameras write into it. What can be seen stays: look for faces, house numbers and plates. Edit the case to leave it out.'
      : `The ${count} pictures leave without the place and time that cameras write into them. What can be seen stays: look for faces, house numbers and plates. Edit the case to leave one out.`,
  picturesOfStep: 'Pictures, as everybody sees them',
  compared: 'As it is written, and as it is shown',
  written: 'As it is written',
  shown: 'As everybody sees it',
  part: (step: { readonly place: number; readonly kind: CaseStepKind } | null, isFirst: boolean) =>
    step === null ? (isFirst ? 'The whole case' : 'Asked and learnt') : `Step ${step.place}: ${cases.kinds[step.kind]}`,
  fields: {
    title: 'Title',
    place: 'Where, or when',
    knew: cases.knewThen,
    said: cases.hadSaid,
    words: 'In large type',
    more: 'Beneath it',
    hindsight: cases.later,
    notes: 'Notes for whoever presents it',
    photo: 'Beneath a picture',
    question: 'Question',
    option: 'To choose from',
    lesson: cases.lesson,
    factor: cases.factors,
    sustain: cases.sustain,
    improve: cases.improve,
  } satisfies Record<CaseField, string>,
  why: {
    'on-record': 'on record',
    nickname: 'short name',
    initials: 'initials',
    misspelt: 'spelt another way',
    stranger: 'a name',
    'looks-like': 'by its form',
    'blacked-out': 'by hand',
    relative: 'a day',
  } satisfies Record<ReplacementReason, string>,
  mark: (replacement: string, why: string, original: string) => `${replacement}, ${why}: stands for ${original}. Let it be read again`,
  markHint: (original: string) => `Stands for “${original}”. Click: let it be read again.`,
  blackOut: 'Black out',
  blackOutLabel: 'Words to black out everywhere in this case',
  blackOutHint: 'Select words at the right, or type them. A click on a marked word lets it be read again.',
  places: (count: number) => (count === 1 ? 'Stands once in this case.' : `Stands ${count} times in this case.`),
  nowhere: 'These words stand nowhere in the case as it is written. Take a few of them, without what is replaced already.',
  blackedOut: 'Blacked out by hand',
  restored: 'Readable again',
  leave: 'Take back',
  leaveWhich: (words: string) => `Take back: ${words}`,
  wasBlackedOut: (words: string) => `“${words}” is blacked out everywhere in this case.`,
  wasRestored: (words: string) => `“${words}” can be read again everywhere in this case.`,
  wasLeft: (words: string) => `“${words}” is shown by the rule again.`,
  readable: {
    person: (words, of) => `“${words}” can be read, and ${of} is on record with this case.`,
    business: (words) => `“${words}” can be read: it is part of your own business’s name.`,
    reach: (words) => `“${words}” can be read: that is how somebody of this case is reached.`,
    address: (words, of) => `“${words}” can be read, and ${of} is an address of this case.`,
  } satisfies Record<ReadableName['kind'], (words: string, of: string) => string>,
} as const;
