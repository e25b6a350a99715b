import type { ImportField } from '../../domain/import/import-field.ts';
import type { RowOutcome } from '../../domain/import/import-plan.ts';
import type { ImportSource } from '../../domain/import/recognise-source.ts';
import type { CsvDelimiter, CsvEncoding } from '../../formats/csv/csv.ts';
import { formatCount } from '../format.ts';

const count = formatCount;
const plural = (n: number, one: string, more: string): string => `${count(n)} ${n === 1 ? one : more}`;

/** Words of the import screen. What becomes of single rows is said in `import-rows.ts`. */
export const imports = {
  title: 'Import',
  subtitle: 'Bring in jobs from another program or a spreadsheet.',
  go: 'Import jobs from a file',

  choose: {
    title: 'Which file?',
    drop: 'Drop a CSV file here',
    dropNow: 'Let go to read this file',
    or: 'or',
    button: 'Choose a file',
    input: 'CSV file',
    helpTitle: 'Where to find it',
    help: [
      'Jobber: Reports, then Jobs or Visits, then Export.',
      'Housecall Pro: Jobs, then Export.',
      'A spreadsheet: File, then Save as, then CSV. One job in each row, with headings.',
    ],
    promise: 'Nothing is saved before you have seen what will happen. Afterwards it can be taken back in one step.',
    oneFile: 'One file at a time, please. Nothing was read.',
  },

  reading: (name: string) => `Reading ${name}`,
  readingPart: (percent: number) => `${percent}% read`,
  stopReading: 'Stop reading',

  file: {
    title: 'The file',
    name: 'Name',
    rows: 'Rows',
    rowCount: (rows: number) => plural(rows, 'row', 'rows'),
    source: 'Where it comes from',
    sources: {
      jobber: 'Jobber',
      'housecall-pro': 'Housecall Pro',
      'service-requests': 'Service requests',
      vcard: 'Contacts (vCard)',
      csv: 'A spreadsheet, other',
    } satisfies Record<ImportSource, string>,
    encoding: 'Letters are stored as',
    encodingHint: 'Change this if names look garbled below.',
    encodings: {
      'utf-8': 'UTF-8 (usual)',
      'utf-16le': 'UTF-16 (Excel "Unicode text")',
      'utf-16be': 'UTF-16, other order',
      'windows-1252': 'Windows (older programs)',
    } satisfies Record<CsvEncoding, string>,
    sheet: 'Sheet of the workbook',
    delimiter: 'Columns are parted by',
    delimiters: { ',': 'Comma  ,', ';': 'Semicolon  ;', '\t': 'Tab', '|': 'Bar  |' } satisfies Record<CsvDelimiter, string>,
    noHeader: 'The first row is taken for a job: no headings were found.',
    headerBelow: (row: number) => `Headings were found in row ${row}; what stands above is left out.`,
    refusedFile: 'This is a file of refused rows that Makegood wrote. Mended rows come in as usual.',
    another: 'Choose another file',
  },

  columns: {
    title: 'What the columns mean',
    recognised: (known: number, all: number) => `${known} of ${all} columns are used. Change any that were taken wrongly.`,
    tableLabel: 'Columns of the file',
    column: 'Column in the file',
    sample: 'First rows',
    meaning: 'Meaning',
    meaningOf: (header: string) => `Meaning of ${header}`,
    unnamed: (n: number) => `Column ${n}`,
    ignored: 'Leave out',
    showUnused: (n: number) => `Show the ${plural(n, 'other column', 'other columns')}`,
    hideUnused: 'Show only the columns that are used',
    again: 'Recognise again',
    missingTitle: 'Something is still missing',
    missing: {
      'who-or-where': 'Say which column holds the customer or the address. Without it nobody knows whose job it is.',
      when: 'Say which column holds a date: when it was asked for, planned or finished.',
    },
    fields: {
      jobNumber: 'Job number there',
      customerNumber: 'Customer number there',
      customerName: 'Customer name',
      firstName: 'First name',
      lastName: 'Last name',
      company: 'Company',
      phone: 'Phone',
      email: 'Email',
      addressLine: 'Street address',
      unit: 'Flat or unit',
      city: 'Town',
      region: 'State or county',
      postcode: 'ZIP or postcode',
      country: 'Country',
      trade: 'Trade or category',
      jobType: 'Kind of work',
      status: 'Status',
      words: 'What they said',
      finding: 'What was found',
      workDone: 'What was done',
      created: 'Asked for on',
      scheduled: 'Planned for',
      scheduledTime: 'Time of day',
      closed: 'Finished on',
      price: 'Price',
      noCharge: 'No charge',
      equipment: 'Equipment',
    } satisfies Record<ImportField, string>,
    groups: { who: 'Who', where: 'Where', when: 'When', what: 'The work', numbers: 'Numbers' },
  },

  dates: {
    title: 'Day or month first?',
    question: (example: string, row: number, dayFirst: string, monthFirst: string) =>
      `Row ${count(row)} says ${example}. Is that ${dayFirst} or ${monthFirst}?`,
    plain: 'The dates can be read in two ways. Which comes first?',
    mixed: 'Some dates only fit with the day first and some only with the month first. Rows that do not fit your answer will be refused.',
    dmy: 'Day first',
    mdy: 'Month first',
  },

  trial: {
    title: 'What will happen',
    waiting: 'As soon as the columns are clear, this shows what will happen to each row.',
    waitingForDates: 'Answer the question about the dates, and this shows what will happen to each row.',
    running: (rows: number, all: number) => `Trying it out: ${count(rows)} of ${count(all)} rows. Nothing is saved.`,
    stopped: 'Trying it out was stopped.',
    again: 'Try again',
    outcomes: {
      new: 'New customer',
      joined: 'Known customer',
      updated: 'Changed job',
      unchanged: 'Nothing new',
      refused: 'Refused',
    } satisfies Record<RowOutcome, string>,
    outcomeHints: {
      new: 'A new job of a customer who is not known yet.',
      joined: 'A new job that joins a customer who is known, or who came in an earlier row.',
      updated: 'A job that is known; the file says something new about it.',
      unchanged: 'A job that is known; the file says the same as last time.',
      refused: 'Not taken. Save these rows, mend them in a spreadsheet, and import that file.',
    } satisfies Record<RowOutcome, string>,
    rowCount: (n: number) => plural(n, 'row', 'rows'),
    none: 'No row.',
    first: (shown: number, all: number) => `The first ${count(shown)} of ${count(all)}.`,
    makes: (jobs: number, customers: number, places: number) =>
      `${plural(jobs, 'job', 'jobs')}, ${plural(customers, 'customer', 'customers')} and ${plural(places, 'address', 'addresses')} will be added.`,
    updates: (jobs: number) => `${plural(jobs, 'known job', 'known jobs')} will be brought up to date.`,
    makesNothing: 'Nothing will be added or changed: all of this is here already.',
    nothingToTake: 'No row can be taken. See below why.',
    tableLabel: (outcome: string) => `Rows: ${outcome}`,
    row: 'Row',
    who: 'Customer',
    where: 'Address',
    when: 'Date',
    why: 'Why',
    inFile: 'In the file',
    run: (rows: number) => `Import ${plural(rows, 'row', 'rows')}`,
    refusedStay: (rows: number) => `${plural(rows, 'refused row stays', 'refused rows stay')} out.`,
    afterwards: 'Jobs that look like revisits are shown to you afterwards. No calls are queued for them.',
  },

  refused: {
    save: 'Save refused rows',
    fileName: (name: string) => `${name} refused.csv`,
    saved: (name: string) => `Saved as ${name}. Mend the rows there and import that file.`,
    savedSome: (name: string, saved: number, all: number) => `Saved the first ${count(saved)} of ${count(all)} refused rows as ${name}.`,
    failed: (message: string) => `The file could not be saved (${message}). Choose another folder, or check that the disk is not full.`,
  },

  running: {
    title: (name: string) => `Importing ${name}`,
    rows: (done: number, all: number) => `${count(done)} of ${count(all)} rows`,
    revisits: (done: number, all: number) => `Looking for revisits: ${count(done)} of ${count(all)} addresses`,
    preparing: 'Looking for revisits…',
    takingBack: 'Taking back what was written so far…',
    elsewhere: 'You can go on working meanwhile. The new jobs appear all at once at the end.',
    cancel: 'Stop and take back',
    progress: 'Progress of the import',
  },

  done: {
    title: 'Import finished',
    nothingTitle: 'Nothing to import',
    sentence: (jobs: number, customers: number, places: number, updated: number) => {
      const added = `${plural(jobs, 'job was', 'jobs were')} added, with ${plural(customers, 'new customer', 'new customers')} and ${plural(places, 'new address', 'new addresses')}.`;
      return updated === 0 ? added : `${added} ${plural(updated, 'known job was', 'known jobs were')} brought up to date.`;
    },
    updatedOnly: (updated: number) => `${plural(updated, 'known job was', 'known jobs were')} brought up to date. No new ones.`,
    unchanged: (rows: number) => `${plural(rows, 'row was', 'rows were')} here already.`,
    refused: (rows: number) => `${plural(rows, 'row was', 'rows were')} refused.`,
    nothing: 'This file held nothing that is not here already. Nothing was changed.',
    nothingTaken: 'No row could be taken. Nothing was changed.',
    suggestions: (n: number) =>
      n === 0
        ? 'None of the jobs looks like a revisit.'
        : `${plural(n, 'job looks', 'jobs look')} like going back to something that was not settled. Nobody is rung for these unless you say so.`,
    look: 'Look at the likely revisits',
    undo: 'Undo this import',
    undone: 'This import was taken back. Everything is as it was before.',
    more: 'Import another file',
    toJobs: 'Go to the jobs',
  },

  undoing: {
    busy: (percent: number) => `Taking it back: ${percent}%`,
    refused: (reasons: string) => `This import cannot be taken back: ${reasons}. Nothing was changed.`,
    failed: (message: string) =>
      `Taking it back failed (${message}). Nothing was changed. Try again; if it stays, close the program and open it again.`,
    gone: 'Too much was done since to take this import back in one step.',
  },

  earlier: {
    title: 'Earlier imports',
    none: 'None yet.',
    line: (added: number, updated: number, refused: number) =>
      [
        plural(added, 'job added', 'jobs added'),
        ...(updated > 0 ? [plural(updated, 'brought up to date', 'brought up to date')] : []),
        ...(refused > 0 ? [plural(refused, 'row refused', 'rows refused')] : []),
      ].join(', '),
    suggestions: (n: number) => plural(n, 'likely revisit', 'likely revisits'),
    by: (name: string, when: string) => (name === '' ? when : `${name}, ${when}`),
    undo: 'Undo',
    undoOf: (file: string) => `Undo the import of ${file}`,
  },

  problems: {
    title: 'This file cannot be imported',
    kept: 'Nothing was changed.',
    empty: 'The file is empty.',
    'only-header': 'The file has headings but no rows below them.',
    zip: 'This is a packed file, or a workbook that is damaged or has a password. Open it in your spreadsheet program, choose File, Save as, Excel workbook (xlsx) or CSV, and import that file.',
    'workbook-too-large':
      'This workbook is too large to be read in one piece. Open it in your spreadsheet program, choose File, Save as, CSV, and import that file.',
    ole: 'This is a spreadsheet of an older Excel (xls) or a Word file. Open it, choose File, Save as, Excel workbook (xlsx) or CSV, and import that file.',
    pdf: 'This is a PDF: a picture of a table, not the table. Export the jobs as CSV from the program that made it.',
    calendar: 'This is a calendar file. Here only jobs in a CSV file can be read so far.',
    json: 'This is a data file for programs (JSON). Export the jobs as CSV instead.',
    'web-page': 'This is a web page or an XML file. Export the jobs as CSV instead.',
    binary: 'This file holds no text. Export the jobs as CSV from the program that you used before.',
    unreadable: 'The file could not be read. It may be a folder, or it was moved, changed or locked after you chose it. Choose it again.',
    'too-many-rows': (rows: number, most: number) =>
      `The file has ${count(rows)} rows; one import takes ${count(most)}, so that it can always be taken back in one step. Split the file, for example by year.`,
    'not-allowed': 'Importing is for the owner and the office. Ask one of them, or change who sits here.',
    cancelled: 'The import was stopped and taken back. Everything is as it was before.',
    failed: (message: string) => `The import stopped and was taken back; everything is as it was before. Try again. (${message})`,
    stuck: (message: string) =>
      `The import stopped and could not be taken back yet. Check that the disk is not full, then close the program and open it again: it takes back the rest by itself. (${message})`,
  },
} as const;
