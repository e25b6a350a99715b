import type { Problem } from '../../domain/base/reason.ts';
import type { Plainness } from '../../domain/plain-words/plainness.ts';
import type { SaidBack, TeachBackOutcome } from '../../domain/plain-words/teach-back-outcome.ts';
import { screenNames } from './screen-names.ts';

/** Words of the hints while somebody writes what it was, of the team's own list, and of what was said back. */
export const plainWords = {
  title: screenNames.plainWords,
  hints: 'Plainer words',
  intro: 'While somebody writes what it was, words that customers may not know are shown with what to say. Nothing is ever held up by it.',
  say: (typed: string, instead: string) => `“${typed}”: say “${instead}”`,
  sayKey: (typed: string, instead: string) => `Say “${instead}” for “${typed}”`,
  unknown: (typed: string) => `“${typed}”: do they know this word?`,
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  found: (count: number, words: string) =>
    count === 1 ? `1 word that customers may not know: ${words}` : `${count} words that customers may not know: ${words}`,
  putBack: (typed: string) => `Put “${typed}” back`,
  replace: 'Say the first hard word plainly',
  reads: ({ code, age }: Plainness) => {
    const like = age >= 18 ? 'It reads like something for grown-ups with time.' : `It reads like a newspaper for ${age}-year-olds.`;
    if (code === 'plain') return like;
    return code === 'a-bit-hard' ? `${like} Shorter sentences would help.` : `${like} Shorter sentences and shorter words would help.`;
  },
  own: 'Words that you added',
  ownHint: 'Words that your customers do not know, with what to say. They go before the program’s.',
  noOwn: 'None yet.',
  word: 'Word',
  plain: 'What to say',
  plainHint: 'It may stay empty: then the word is only marked.',
  trade: 'Trade',
  allTrades: 'All trades',
  add: 'Add the word',
  save: 'Save',
  cancel: 'Leave as it was',
  edit: (word: string) => `Change “${word}”`,
  remove: (word: string) => `Take “${word}” off the list`,
  added: (word: string) => `“${word}” is on the list.`,
  changed: (word: string) => `“${word}” is changed.`,
  removed: (word: string) => `“${word}” is off the list.`,
  onlyMarked: 'only marked',
  program: 'Words of the program',
  programHint: 'Take the tick off a word that your customers know: then nothing is said about it.',
  find: 'Find a word',
  findOwn: 'Find one of yours',
  shown: (shown: number, all: number) => (shown === all ? `${all} words` : `The first ${shown} of ${all} words`),
  noneFound: 'No word like this.',
  off: (word: string) => `Nothing is said about “${word}” any more.`,
  on: (word: string) => `“${word}” is hinted at again.`,
  lineOf: (word: string, instead: string) => `${word}: ${instead}`,
  problems: {
    'word-empty': () => 'Write the word.',
    'word-without-letters': () => 'A word has letters. Write it as you say it.',
    'words-full': ({ most }: Problem['params']) => `Your list holds ${most} words, and takes no more. What you typed is kept.`,
    'word-there-already': () => 'This word is on your list already. Change it there.',
  },
} as const;

/** Words of the page that sets what was said back beside what became of the jobs. */
export const saidBack = {
  title: screenNames.saidBack,
  group: 'Said back',
  leave: 'Back to the settings',
  intro: 'Jobs of a year that have had a month to show whether they held, by whether the customer said back what it was.',
  table: 'Where we went back',
  asked: 'Said back',
  wentBack: 'We went back',
  likely: 'Share',
  groups: {
    understood: 'Understood',
    're-explained': 'Explained again',
    'not-checked': 'Not asked',
    none: 'Nothing noted',
  } satisfies Record<SaidBack, string>,
  counts: (part: string, whole: string) => `${part} of ${whole}`,
  tooFew: 'too few to tell',
  between: (share: string, low: string, high: string) => `${share}, likely between ${low} and ${high}`,
  verdicts: {
    'too-few': 'There are too few jobs to tell yet. Twenty are needed where it was understood, and twenty where nobody asked.',
    less: 'Where it was understood, we went back less often than where nobody asked.',
    more: 'Where it was understood, we went back more often than where nobody asked.',
    open: 'There is no clear difference between jobs where it was understood and jobs where nobody asked.',
  } satisfies Record<TeachBackOutcome['verdict'], string>,
  caution:
    'The two go together or they do not; this does not say that one makes the other. Jobs at which nothing was explained are left out.',
  emptyTitle: 'No job is old enough yet',
  empty: 'A month after the first jobs are closed, you see here whether those that were understood held better.',
} as const;
