import type { TableName } from '../../domain/schema.ts';
import { formatCount } from '../format.ts';

const many = (count: number, one: string, more: string): string => (count === 1 ? one : more.replace('%', formatCount(count)));

/** What goes, table by table, as a count. Tables that are not here are no person's. */
const goes: Partial<Record<TableName, (count: number) => string>> = {
  customers: (n) =>
    many(n, 'The customer record, with every name, phone, e-mail and note', '% customer records, with every name, phone, e-mail and note'),
  contacts: (n) => many(n, '1 contact', '% contacts'),
  properties: (n) => many(n, '1 address', '% addresses'),
  equipment: (n) => many(n, '1 piece of equipment', '% pieces of equipment'),
  occupancies: (n) => many(n, '1 note of who lived where', '% notes of who lived where'),
  calls: (n) => many(n, '1 call, with what was said', '% calls, with what was said'),
  callAttempts: (n) => many(n, '1 logged call outcome', '% logged call outcomes'),
  complaints: (n) => many(n, '1 complaint, with every word of it', '% complaints, with every word of them'),
  recoveries: (n) => many(n, '1 record of how we put something right', '% records of how we put things right'),
  promises: (n) => many(n, '1 promise', '% promises'),
  praises: (n) => many(n, '1 note of good words', '% notes of good words'),
  offers: (n) => many(n, '1 offer', '% offers'),
  attachments: (n) => many(n, '1 picture or file', '% pictures and files'),
  importedPhotos: (n) => many(n, '1 picture from a contact file', '% pictures from contact files'),
  duplicateDecisions: (n) => many(n, '1 answer about a look-alike', '% answers about look-alikes'),
};

/** What stays emptied, as a count. */
const stays: Partial<Record<TableName, (count: number) => string>> = {
  customers: (n) =>
    many(
      n,
      'An empty record called "Erased customer", so that the jobs have one',
      '% empty records called "Erased customer", so that the jobs have one',
    ),
  properties: (n) =>
    many(n, '1 place without its address, because a job points to it', '% places without their addresses, because jobs point to them'),
  equipment: (n) =>
    many(
      n,
      '1 piece of equipment: kind, make, model and dates, no serial number, no notes',
      '% pieces of equipment: kind, make, model and dates, no serial numbers, no notes',
    ),
  jobs: (n) =>
    many(
      n,
      '1 job: number, dates, trade, parts and price. Every word about it goes.',
      '% jobs: numbers, dates, trade, parts and prices. Every word about them goes.',
    ),
  appointments: (n) => many(n, '1 visit: when, and who went', '% visits: when, and who went'),
  reviews: (n) => many(n, '1 after-job review, without its words', '% after-job reviews, without their words'),
  revisitDecisions: (n) =>
    many(n, '1 answer about a revisit, without what was quoted', '% answers about revisits, without what was quoted'),
  offers: (n) => many(n, '1 offer: what it cost and when, without words', '% offers: what they cost and when, without words'),
  importBatches: (n) => many(n, '1 import, without the name of its file', '% imports, without the names of their files'),
  importProfiles: (n) => many(n, '1 import setting, without the name of its file', '% import settings, without the names of their files'),
};

export const erasure = {
  goes,
  stays,
  entryTitle: 'Erase for good',
  entry: 'When somebody asks you to forget them. Everything that tells of them goes, here and in your backups.',
  entryLink: 'See what would go',
  title: (name: string) => `Erase ${name} for good`,
  ownerOnly: 'Only the owner can erase somebody for good.',
  inSample: 'The people of the sample shop are made up. Nobody is erased here.',
  gone: 'This person is not in your records.',
  erasedAlready: 'This is what stayed of somebody who was erased for good. Nothing here tells who it was.',
  noWayBack: 'This cannot be undone, and no backup brings it back.',
  goesTitle: 'What goes',
  goesLog: 'What they said and what was written of them in the history of changes. Who changed something and when stays.',
  staysTitle: 'What stays, and why',
  staysNothing: 'Nothing. There is no job, so your books need nothing of it.',
  staysBooks: 'Your books and the law on invoices need the jobs:',
  openJobs: (numbers: readonly number[]) =>
    many(
      numbers.length,
      `Job ${numbers[0] ?? ''} is still open. It will be cancelled.`,
      `Jobs ${numbers.join(', ')} are still open. They will be cancelled.`,
    ),
  placeStays: {
    'lives-there': (address: string, name: string) => `${address} stays, without notes: ${name} lives there.`,
    pays: (address: string, name: string) => `${address} stays, without notes: ${name} pays for jobs there.`,
    'had-work': (address: string, name: string) => `${address} stays, without notes: we worked there for ${name}.`,
  },
  copiesTitle: 'Your backups',
  copiesGo: (folder: string) =>
    `A new backup without them is made in ${folder}. Every older one there is deleted, and so are records that were kept aside.`,
  copiesUnknown: 'A new backup without them is made. Every older one is deleted, and so are records that were kept aside.',
  unreachable: 'What the program cannot reach',
  unreachableList: [
    'Files that you exported, printed or sent to somebody',
    'Backups on a stick or a drive that is not plugged in now',
    'What a cloud service or another program has copied',
  ],
  unreachableWhy:
    'Delete these yourself. If such a backup is brought back on this computer, they are left out: a list of numbers, without names, remembers it.',
  confirmTitle: 'Are you sure?',
  confirmLabel: (name: string) => `Type the name to go on: ${name}`,
  confirmWrong: 'This is not the name. Type it as it stands above.',
  confirm: 'Erase for good',
  back: 'Back, change nothing',
  working: (done: number, all: number) => `Copying your records without them: ${formatCount(done)} of ${formatCount(all)}.`,
  preparing: 'Getting ready.',
  keepOpen: 'Leave the window open. If it closes all the same, this goes on by itself at the next start.',
  stop: 'Stop, change nothing',
  stopped: 'Stopped. Nothing was changed.',
  failed: (message: string) => `It could not be done, and nothing was changed. ${message}`,
  workRunning: 'An import is not finished. Let it end, then try again.',
  resuming: 'Somebody was being erased for good when the program ended. It goes on now.',
  finished: 'Erased for good. The report says what went.',
  toReport: 'Report',
  mentioned: (table: string): string =>
    ({
      customers: 'A customer',
      jobs: 'A job',
      properties: 'A property',
      equipment: 'A piece of equipment',
      contacts: 'A contact',
      reviews: 'A review',
    })[table] ?? 'Another record',
  notFinished:
    'Somebody was erased from your records, but no new backup could be made, so the older ones are still there. It is tried again at the next start.',
  report: {
    title: 'Erased for good',
    gone: 'There is no report of this.',
    from: (when: string) => `A person was erased ${when}. This report names nobody.`,
    going: 'Older backups are still being deleted. This page shows when it is done.',
    elsewhere: 'This was done on another computer. Backups that are brought back here leave the person out as well.',
    went: 'What went',
    stayed: 'What stayed for the books',
    stayedNothing: 'Nothing.',
    log: (n: number) => many(n, '1 entry in the history of changes, emptied', '% entries in the history of changes, emptied'),
    drafts: (n: number) => many(n, '1 draft', '% drafts'),
    placesKept: (n: number) =>
      many(n, '1 address stayed, because somebody else is tied to it', '% addresses stayed, because somebody else is tied to them'),
    copies: 'Copies',
    files: (n: number) => many(n, '1 picture or file deleted from this computer', '% pictures and files deleted from this computer'),
    snapshots: (n: number) => many(n, '1 older backup deleted', '% older backups deleted'),
    journals: (n: number) => many(n, '1 older journal deleted', '% older journals deleted'),
    databases: (n: number) =>
      many(n, '1 older set of records deleted from this computer', '% older sets of records deleted from this computer'),
    newCopy: 'A new backup was made and checked.',
    unreached: 'Not reached: delete these yourself',
    unreachedAlways:
      'Files that were exported, printed or sent; sticks and drives that were not plugged in; what a cloud service has copied.',
    disk: 'Deleted files can stay readable for special tools until the disk writes over them. A disk that is encrypted by the system is safe from that.',
    mentions: 'Still named in other records',
    mentionsWhy: 'Somebody wrote the name, the phone or the e-mail into these. Open them and decide.',
    mentionsMore: (n: number) => `And ${formatCount(n)} more.`,
    save: 'Save as text',
    saved: (name: string) => `Saved as ${name}.`,
    fileName: 'Erasure report',
  },
} as const;
