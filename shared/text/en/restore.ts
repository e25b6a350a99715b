import { formatCount as count } from '../format.ts';

const plural = (n: number, one: string, more: string): string => `${count(n)} ${n === 1 ? one : more}`;
const unchanged = 'Nothing was changed here.';

/** Words of bringing records back from a backup. */
export const restore = {
  title: 'Bring records back',
  about: 'Choose a backup to see what it holds and what would change. Nothing happens before you say so.',
  sample: {
    title: 'The sample shop keeps no backups',
    text: 'Leave the sample shop to bring back a backup of your own records.',
  },
  notAllowed: 'Bringing records back is for the owner and the office. Ask one of them, or change who sits here.',
  atStart: {
    open: 'Choose a backup, a file or a time yourself',
    first: 'I have a backup of Makegood',
    about: 'You see what each holds before anything happens.',
  },
  toData: 'Back to Data',
  opening: 'Looking for backups',
  list: 'Backups',
  none: {
    title: 'There are no backups yet',
    text: 'A backup is made by itself every hour in which something changed, and when the program is closed. You can also bring one back from a file.',
  },
  unreachable: (message: string) =>
    `The folder with the backups could not be read. Check that its disk is connected, then try again. (${message})`,
  again: 'Try again',
  kinds: {
    hourly: 'Made by itself',
    quit: 'When the program was closed',
    'by-hand': 'Made by hand',
    'before-migration': 'Before an update of the program',
    'before-import': 'Before an import',
    'before-restore': 'Before a backup was brought back',
    'after-restore': 'After a backup was brought back',
    'after-erasure': 'After a person was erased',
    recovered: 'After the records were brought back by themselves',
  },
  states: { good: 'Checked', damaged: 'Damaged', smaller: 'Far smaller than the one before' },
  locked: 'Locked',
  newer: 'From a newer program',
  line: (customers: number, jobs: number, size: string) =>
    `${plural(customers, 'customer', 'customers')}, ${plural(jobs, 'job', 'jobs')}, ${size}`,
  megabytes: (bytes: number) => (bytes < 100_000 ? 'under\u00a00.1\u00a0MB' : `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`),

  fromFile: 'From a file',
  openingFile: 'Reading the file. A large one takes a minute.',
  toTime: 'Go back to a time',
  plainExport: 'An export of all records (a .json file) comes back on the page Export.',
  toExport: 'Go to Export',

  choose: {
    title: 'Choose a backup',
    text: 'The backup that you choose is shown here: when it was made, what it holds, and what differs from now.',
  },
  of: (when: string) => `The backup of ${when}`,
  ofFile: (name: string) => `The file ${name}`,
  ofTime: (when: string) => `The records as they were ${when}`,
  looking: 'Comparing with the records as they are now',
  compared: (percent: number) => `${percent}% compared`,
  stop: 'Stop',
  stopped: `It was stopped. ${unchanged}`,
  facts: {
    made: 'Made',
    why: 'Why',
    program: 'Program',
    business: 'Business',
    holds: 'It holds',
    unnamed: 'Not named yet',
    version: (version: string) => `Makegood ${version}`,
  },
  holds: (customers: number, jobs: number, calls: number) =>
    `${plural(customers, 'customer', 'customers')}, ${plural(jobs, 'job', 'jobs')}, ${plural(calls, 'call', 'calls')}`,
  replayed: (n: number, when: string) => `The backup of ${when} and ${plural(n, 'change', 'changes')} made after it lead to this moment.`,
  nearest: (when: string) => `The backup of ${when} and the changes made after it lead to this moment.`,
  differences: {
    title: 'What differs from now',
    none: 'Nothing differs: the records are the same now.',
    what: 'Records',
    onlyThere: 'Only in the backup',
    onlyHere: 'Only here now',
    changed: 'Changed since',
    atLeast: 'So much was changed since that these are only the newest of it. There is more.',
  },
  tables: {
    appointments: 'Visits',
    attachments: 'Pictures and files',
    business: 'Settings of the business',
    callAttempts: 'Logged calls',
    calls: 'Calls',
    callLists: 'Printed call lists',
    cases: 'Case studies',
    complaints: 'Complaints',
    contacts: 'Contacts',
    customers: 'Customers',
    drills: 'Exercises',
    duplicateDecisions: 'Answers about doubles',
    equipment: 'Equipment',
    erasures: 'Erased persons',
    importBatches: 'Imports',
    importedPhotos: 'Pictures of contacts',
    importProfiles: 'How files are read',
    jargonWords: 'Words that customers do not know',
    jobs: 'Jobs',
    lessons: 'Lessons',
    lessonUses: 'Where lessons were shown',
    meetingActions: 'What meetings agreed on',
    meetingItems: 'Agendas of meetings',
    meetings: 'Meetings',
    occupancies: 'Who lived where',
    offers: 'Offers',
    policies: 'Service policy',
    policyReadings: 'Who has read the policy',
    praises: 'Good words',
    promises: 'Promises',
    recoveries: 'Putting things right',
    wordings: 'Your own words',
    properties: 'Places',
    reviews: 'Reviews',
    revisitDecisions: 'Answers about revisits',
    staff: 'Team',
  } as Readonly<Record<string, string>>,
  gone: {
    title: (n: number) => `${plural(n, 'change', 'changes')} would be gone`,
    none: 'No change would be gone.',
    newest: (n: number) => `The newest ${count(n)}:`,
    did: (what: string) => what,
    undid: (what: string) => `${what}, taken back`,
    redid: (what: string) => `${what}, brought back`,
    unknown: 'a change',
    program: 'Makegood',
    kept: 'They stay in the kept older records, and in the backup that is made first.',
  },
  foreign: (name: string) =>
    name === ''
      ? 'This backup is from other records than the ones here: another business, or another beginning of this one.'
      : `This backup is from other records than the ones here: those of “${name}”.`,
  foreignAgree: 'Yes, these are the records that I want here',

  bringBack: 'Bring back this backup',
  bringBackTime: 'Go back to this time',
  confirm: {
    title: 'Bring back this backup?',
    titleTime: 'Go back to this time?',
    text: (what: string) => `${what} takes the place of what is here now.`,
    care: 'Undo does not reach across this. The records as they are now are backed up first and kept beside, so you can go back to them.',
    yes: 'Bring it back',
    no: 'Leave it as it is',
  },
  confirmKept: {
    title: 'Go back to these records?',
    text: 'The kept older records take the place of what is here now. What was changed since is not in them.',
    yes: 'Go back to them',
  },
  running: {
    title: 'Bringing back the backup',
    titleKept: 'Going back to the kept records',
    present: 'Backing up the records as they are now',
    files: 'Bringing pictures and files',
    load: 'Bringing in the records',
    compare: 'Comparing what came in with the backup',
    replay: 'Repeating the changes up to that time',
    switch: 'Opening the records',
    percent: (n: number) => `${n}%`,
    wait: 'Please leave the program open. If it is closed now, everything is as it was before.',
    stopping: 'Stopping',
  },

  passphrase: {
    title: 'This backup is locked',
    text: 'It was made under a passphrase. Type the passphrase that was set when it was made.',
    label: 'Passphrase',
    open: 'Unlock',
    opening: 'Unlocking. This takes a few seconds on purpose.',
    wrong: 'That is not the passphrase of this backup. Check capitals and spaces, and try again.',
    empty: 'Type the passphrase.',
  },
  newerText: (program: string) =>
    `A newer Makegood (${program}) made this backup. This program does not know everything in it. Bring Makegood up to date, then choose the backup again. ${unchanged}`,

  time: {
    title: 'Go back to a time',
    text: 'The records come back as they were then, with everything that was saved up to the end of that minute.',
    date: 'Day',
    clock: 'Time',
    clockHint: 'Such as 14:30 or 2pm',
    range: (from: string) => `You can go back to any moment from ${from} on.`,
    unreachable: 'There is no backup yet to go back from. The first one is made within the hour.',
    badClock: 'Type a time of the day, such as 14:30.',
    badDate: 'Choose a day.',
    future: 'That moment is still to come. Choose an earlier one.',
    tooEarly: (from: string) => `The oldest backup is of ${from}. Choose that moment or a later one.`,
    gap: 'The clocks went forward at that time; the moment right after it is taken.',
    overlap: 'The clocks went back at that time, so it came twice; the first one is taken.',
    look: 'Show what would change',
  },

  kept: {
    title: 'Older records that are kept',
    text: 'They take up room on this computer until you let them go.',
    line: (customers: number, jobs: number) => `${plural(customers, 'customer', 'customers')}, ${plural(jobs, 'job', 'jobs')}`,
    unknown: 'They could not be looked into.',
    until: (when: string) => `In use until ${when}`,
    why: {
      restore: 'A backup was brought back in their place.',
      recovery: 'They were damaged, and what was saved was brought back in their place.',
      erasure: 'A person was erased for good.',
    },
    goBack: 'Go back to these',
    letGo: 'Let go',
    letGoTitle: 'Let these older records go?',
    letGoText: 'They are deleted from this computer for good. The records in use and the backups stay.',
    letGoYes: 'Let them go',
    letGoNo: 'Keep them',
    gone: 'The older records were let go.',
    failed: (message: string) => `The older records could not be let go. (${message})`,
  },

  done: {
    to: (when: string) => `The records are back as they were ${when}.`,
    kept: 'You are back at the records that were kept.',
    missing: (n: number) => `${plural(n, 'picture or file is', 'pictures or files are')} missing in the backup.`,
    older: 'What was here before is kept.',
    show: 'Go back to how it was',
  },

  failures: {
    'snapshot-newer': (detail: Detail) =>
      `A newer Makegood (${detail.program}) made this backup. Bring Makegood up to date, then choose the backup again. ${unchanged}`,
    'snapshot-manifest': () => `The list of what this backup is made of is damaged. Choose another backup. ${unchanged}`,
    'snapshot-unknown-table': (detail: Detail) =>
      `This backup holds “${detail.table}”, which this program does not know. Bring Makegood up to date, or choose another backup. ${unchanged}`,
    'snapshot-part-missing': (detail: Detail) =>
      `Part ${detail.part} of ${detail.parts} of “${detail.table}” is missing in this backup or could not be read. Check that the disk with the backups is connected, or choose another backup. ${unchanged}`,
    'snapshot-part-damaged': (detail: Detail) =>
      `Part ${detail.part} of ${detail.parts} of “${detail.table}” is damaged in this backup. Choose another backup. ${unchanged}`,
    'snapshot-row-unfit': (detail: Detail) =>
      `A record in part ${detail.part} of “${detail.table}” does not fit (${detail.detail}). Choose another backup. ${unchanged}`,
    'snapshot-rows-doubled': (detail: Detail) =>
      `Part ${detail.part} of “${detail.table}” holds a record twice. Choose another backup. ${unchanged}`,
    'snapshot-count': (detail: Detail) =>
      `This backup does not hold as many records of “${detail.table}” as it says. Choose another backup. ${unchanged}`,
    'snapshot-not-equal': (detail: Detail) =>
      `What came in of “${detail.table}” was not the same as the backup, so it was put away again. Try again; if it happens twice, the disk may be failing. ${unchanged}`,
    'moment-unreachable': () =>
      `The changes between the backup and that moment cannot be read any more. Choose one of the backups instead. ${unchanged}`,
    'no-room': () => `There is not enough room on the disk. Free some space and try again. ${unchanged}`,
    'erased-since': () =>
      `A person was erased for good after these records were put away, and they still hold that person. Let them go, or bring back a backup instead. ${unchanged}`,
    'not-whole': () => `These older records are not whole. Bring back a backup instead. ${unchanged}`,
    stopped: () => `It was stopped. ${unchanged}`,
    other: (detail: Detail) => `It could not be done: ${detail.message} ${unchanged} Try again.`,
  } as Readonly<Record<string, (detail: Detail) => string>> & { readonly other: (detail: Detail) => string },
  fileRefused: {
    'not-a-backup': (name: string) =>
      `${name} is no backup of Makegood. If it is an export (a .json file), bring it back on the page Export.`,
    cut: (name: string) =>
      `The end of ${name} is missing: it was cut short, perhaps while it was copied. Copy it again and choose it once more.`,
    damaged: (name: string) => `${name} is damaged: what is in it is not what was written. Choose another backup.`,
    'newer-format': (name: string) => `A newer Makegood has written ${name}. Bring this program up to date and try again.`,
    'newer-schema': (name: string) => `A newer Makegood has written ${name}. Bring this program up to date and try again.`,
    'bad-name': (name: string) => `${name} names files that a backup never has. It was not opened.`,
    'too-large': (name: string) => `${name} is larger than a backup can be. It was not opened.`,
    unreadable: (name: string) => `${name} could not be read. It may have been moved, or its disk taken out. Choose it again.`,
  },
} as const;

interface Detail {
  readonly message: string;
  readonly table?: string;
  readonly part?: number;
  readonly parts?: number;
  readonly program?: string;
  readonly detail?: string;
}

/** What went wrong while a backup was looked at or brought back, as a sentence. */
export function restoreFailure(code: string, message: string, params: Readonly<Record<string, string | number>>): string {
  const table = typeof params['table'] === 'string' ? (restore.tables[params['table']] ?? params['table']) : '';
  const say = restore.failures[code] ?? restore.failures.other;
  return say({ ...params, table, message: /[.!?]$/.test(message) ? message : `${message}.` });
}
