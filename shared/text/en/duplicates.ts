import type { Reason } from '../../domain/base/reason.ts';
import type { ChosenField } from '../../domain/duplicate/merge-customers.ts';
import { formatCount } from '../format.ts';
import { screenNames } from './screen-names.ts';

const plural = (n: number, one: string, more: string): string => `${formatCount(n)} ${n === 1 ? one : more}`;

/** A name of any script keeps its own direction inside a sentence (Unicode isolates). */
const own = (name: string): string => `\u2068${name}\u2069`;

/** Why two customers look alike, or do not. */
const reasons: Readonly<Record<string, (params: Reason['params']) => string>> = {
  'name-same': () => 'Same name',
  'name-turned': () => 'Same names, the other way round',
  'name-nickname': () => 'One is short for the other name',
  'name-mistyped': () => 'Names differ by a letter or two',
  'name-shortened': () => 'One name is cut short',
  'name-garbled': () => 'Names are much alike',
  'name-initial': () => 'Only a first letter in one of the names',
  'name-part': () => 'One name is part of the other',
  'phone-same': () => 'Same phone',
  'phone-near': () => 'Phones differ by one digit',
  'email-same': () => 'Same email',
  'email-near': () => 'Emails differ by a letter or two',
  'place-same': ({ unit }) => (unit === undefined ? 'Same address' : `Same address, unit ${unit}`),
  'place-near': () => 'Nearly the same address',
  'place-town': () => 'Same town or postcode',
};

const doubts: Readonly<Record<string, string>> = {
  'name-given-differs': 'First names differ',
  'name-family-differs': 'Last names differ',
  'name-middle-differs': 'Middle names differ',
  'name-generation-differs': 'One is marked junior or senior',
  'name-company-differs': 'Part of the names differs',
  'name-nothing-differs': 'The names have nothing in common',
  'phone-other': 'Other phones',
  'email-other': 'Other emails',
  'place-other': 'Another address',
  'place-unit': 'Another unit of the same building',
  'place-street': 'Another house on the same street',
};

/** Words of the screen that finds customers who are on record twice. */
export const duplicates = {
  title: 'Customers on record twice',
  subtitle: 'Nothing is joined unless you say so, and one undo takes it back.',
  go: screenNames.goDuplicates,
  look: screenNames.duplicates,
  lookAgain: 'Look again',
  emptyTitle: 'Nobody has been compared yet',
  empty: 'Names, phones, emails and addresses are compared with each other. Whoever looks alike is shown here side by side.',
  searching: 'Comparing customers',
  searched: (percent: number) => `${percent}% done`,
  stop: 'Stop',
  failedTitle: 'The comparison stopped',
  failed: 'Nothing was changed. Look again; if it happens once more, restart the program.',
  noneTitle: 'No two customers look alike',
  none: (customers: number) =>
    `${plural(customers, 'customer was', 'customers were')} compared. After an import it is worth looking again.`,
  doneTitle: 'That was the last pair',
  done: 'Every pair has an answer. After an import it is worth looking again.',
  laterTitle: 'The rest waits for later',
  later: (pairs: number) => `You put off ${plural(pairs, 'pair', 'pairs')}.`,
  showLater: 'Show them now',
  notAllowed: 'Your role may look, but not join customers. Ask the office or the owner.',

  position: (at: number, of: number) => `Pair ${formatCount(at)} of ${formatCount(of)}`,
  likely: { very: 'Very likely the same', probably: 'Probably the same', perhaps: 'Perhaps the same' },
  pair: (a: string, b: string) => `${own(a)} and ${own(b)}`,
  speaksFor: 'What they have in common',
  speaksAgainst: 'What differs',
  tick: 'In common:',
  cross: 'Differs:',
  reason: ({ code, params }: Reason): string => reasons[code]?.(params) ?? doubts[code] ?? 'They look alike',
  isDoubt: ({ code }: Reason): boolean => doubts[code] !== undefined,

  tableCaption: 'The two records side by side',
  field: 'What',
  first: 'First record',
  second: 'Second record',
  stays: 'This record stays',
  staysWhich: 'Which record stays',
  keepWhich: (field: string) => `${field}: which to keep`,
  keep: 'Keep this',
  bothKept: 'both are kept',
  nothing: 'None',
  fields: {
    name: 'Name',
    company: 'Company',
    group: 'Group',
    language: 'Language',
    postalAddress: 'Letters and bills go to',
  } satisfies Record<ChosenField, string>,
  phones: 'Phones',
  emails: 'Emails',
  tags: 'Tags',
  note: 'Note',
  places: 'Places',
  morePlaces: (more: number) => `and ${formatCount(more)} more`,
  jobs: 'Jobs',
  jobCount: (jobs: number, last: string | null) =>
    jobs === 0 ? 'None' : last === null ? formatCount(jobs) : `${formatCount(jobs)}, last asked for ${last}`,
  since: 'Since',
  noContact: 'Do not contact',
  yes: 'Yes',
  no: 'No',
  open: (name: string) => `Open ${own(name)}`,
  openShort: 'Open',

  previewTitle: 'If they are the same',
  preview: (from: string, to: string) => `What belongs to ${own(from)} goes to ${own(to)}:`,
  previewNothing: (from: string) => `Nothing belongs to ${own(from)} yet; only the facts above are joined.`,
  moves: {
    places: (n: number) => plural(n, 'place', 'places'),
    jobs: (n: number) => plural(n, 'job', 'jobs'),
    openCalls: (n: number) => plural(n, 'open call', 'open calls'),
    contacts: (n: number) => plural(n, 'contact', 'contacts'),
    attempts: (n: number) => plural(n, 'logged call', 'logged calls'),
    supplied: (n: number) => plural(n, 'piece of equipment that they supplied', 'pieces of equipment that they supplied'),
    photos: (n: number) => plural(n, 'picture', 'pictures'),
    billed: (n: number) => plural(n, 'bill that they pay for others', 'bills that they pay for others'),
  },
  samePlace: 'A place that both have becomes one.',
  refusal: 'One of them asked not to be contacted. That stays.',

  same: 'Same: join them',
  notSame: 'Not the same',
  putOff: 'Later',
  previous: 'Pair before',
  next: 'Next pair',
  swap: 'Let the other record stay',
  keysGroup: 'On record twice',
  joined: (name: string) => `Joined into ${own(name)}.`,
  toldApart: 'Remembered: they are not the same. You will not be asked again.',
} as const;
