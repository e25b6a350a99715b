import type { Problem } from '../../domain/base/reason.ts';

type Sentence = (params: Problem['params']) => string;

/** What is wrong, by the problem's code. A code that is missing here is caught by a test. */
const sentences: Readonly<Record<string, Sentence>> = {
  'not-allowed': () => 'This is not yours to do. Ask the owner or the office.',
  'nothing-to-undo': () => 'Nothing to undo.',
  'nothing-to-redo': () => 'Nothing to do again.',
  'changed-since': (p) => `${tableWord(p['table'])} was changed since`,
  'still-needed': (p) => `${tableWord(p['table'])} still needs it`,
  'key-taken': (p) => `${tableWord(p['table'])} stands in its place by now`,
  'points-to-gone': (p) => `what ${tableWord(p['table'])} belongs to is gone`,
  'changed-meanwhile': () => 'This was changed by somebody else while you were writing.',
  'duplicate-gone': () => 'One of the two was taken back or joined with another meanwhile. Nothing was changed.',
  'duplicate-changed': () => 'One of the two was changed meanwhile. Nothing was joined: look at both once more.',
  'record-gone': () => 'This was taken back meanwhile. Nothing was saved; what you typed is kept as a draft.',
  'text-too-long': (p) => `This is too long: ${p['length']} characters, at most ${p['longest']}.`,
  'input-too_small': () => 'Something is missing here.',
  'input-too_big': () => 'This is too long.',
  'input-invalid_type': () => 'Something is missing here.',
  'input-invalid_format': () => 'This cannot be read.',
  'input-invalid_value': () => 'Please choose one.',
};

const tableWords: Readonly<Record<string, string>> = {
  appointments: 'an appointment',
  business: 'the business',
  callAttempts: 'a logged call',
  calls: 'a call',
  callLists: 'a printed call list',
  cases: 'a case study',
  complaints: 'a complaint',
  contacts: 'a contact',
  customers: 'a customer',
  drills: 'an exercise',
  duplicateDecisions: 'an answer about two customers',
  equipment: 'a piece of equipment',
  importBatches: 'an import',
  attachments: 'a picture or file',
  erasures: 'an erasure',
  importedPhotos: 'a picture',
  importProfiles: 'how a file is read',
  jargonWords: 'a word of your list',
  jobs: 'a job',
  lessons: 'a lesson',
  lessonUses: 'an answer about a lesson',
  meetingActions: 'what a meeting agreed on',
  meetingItems: 'an item of a meeting',
  meetings: 'a meeting',
  occupancies: 'an occupancy',
  offers: 'an offer',
  policies: 'a version of the service policy',
  policyReadings: 'who has read the service policy',
  praises: 'good words',
  promises: 'a promise',
  recoveries: 'how something is put right',
  wordings: 'your own words',
  properties: 'a property',
  reviews: 'a review',
  revisitDecisions: 'an answer about a revisit',
  staff: 'a person of your team',
};

function tableWord(table: unknown): string {
  return tableWords[String(table)] ?? 'a record';
}

export const problems = {
  /** A row of a table in plain words: `a customer`. */
  recordWord: tableWord,
  /** The sentence for one problem. Codes of a feature are looked up in `more` first. */
  sentence(problem: Problem, more: Readonly<Record<string, Sentence>> = {}): string {
    const sentence = more[problem.code] ?? sentences[problem.code];
    return sentence?.(problem.params) ?? `This was refused (${problem.code}). Nothing was changed.`;
  },
  /** Several problems one after the other, each reason once, at most three. Codes of a feature are looked up in `more` first. */
  list(all: readonly Problem[], more: Readonly<Record<string, Sentence>> = {}): string {
    return [...new Set(all.map((problem) => problems.sentence(problem, more)))].slice(0, 3).join(' ');
  },
};
