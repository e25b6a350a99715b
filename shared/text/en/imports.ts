import type { ImportField, RowKind } from '../../domain/import/import-field.ts';
import type { RowOutcome } from '../../domain/import/import-plan.ts';
import type { ImportSource } from '../../domain/import/recognise-source.ts';
import type { CsvDelimiter, CsvEncoding } from '../../formats/csv/csv.ts';
import { formatCount } from '../format.ts';
import { screenNames } from './screen-names.ts';

const count = formatCount;
const plural = (n: number, one: string, more: string): string => `${count(n)} ${n === 1 ? one : more}`;

const refusedHint = 'Not taken. Save these rows, mend them in a spreadsheet, and import that file.';

/** What an import makes, as a list in one sentence; parts of which there are none are left out. */
interface Made {
  readonly jobs: number;
  readonly customers: number;
  readonly properties: number;
  readonly equipment: number;
}

function things(made: Made): string {
  const parts = [
    ...(made.jobs > 0 ? [plural(made.jobs, 'job', 'jobs')] : []),
    ...(made.customers > 0 ? [plural(made.customers, 'customer', 'customers')] : []),
    ...(made.properties > 0 ? [plural(made.properties, 'address', 'addresses')] : []),
    ...(made.equipment > 0 ? [plural(made.equipment, 'piece of equipment', 'pieces of equipment')] : []),
  ];
  return new Intl.ListFormat('en', { type: 'conjunction', style: 'long' }).format(parts).replace(/,(?= and )/, '');
}

/** Words of the import screen. What becomes of single rows is said in `import-rows.ts`. */
export const imports = {
  title: screenNames.imports,
  /** How a picture is called that came with a contact. */
  photoName: 'Photo from a contact file',
  subtitle: 'Bring in customers, properties, equipment or jobs from another program, a spreadsheet or a phone.',
  go: screenNames.goImports,

  choose: {
    title: 'Which file?',
    drop: 'Drop a CSV, Excel or contact file here',
    dropNow: 'Let go to read this file',
    or: 'or',
    button: 'Choose a file',
    input: 'CSV file',
    helpTitle: 'Where to find it',
    help: [
      'Jobber: Clients, then More actions, Export clients. Reports, then Visits, for jobs.',
      'Housecall Pro: Customers or Jobs, then Export.',
      'QuickBooks: Reports, Customer Contact List, then Export to CSV or Excel.',
      'Google Contacts, Outlook, Thunderbird, a phone: Export as CSV or vCard.',
      'A spreadsheet: one record in each row, with headings. Excel files (xlsx) are read as they are.',
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
      quickbooks: 'QuickBooks',
      google: 'Google Contacts',
      outlook: 'Outlook',
      thunderbird: 'Thunderbird',
      'service-requests': 'Service requests',
      vcard: 'Contacts (vCard)',
      csv: 'A spreadsheet',
    } satisfies Record<ImportSource, string>,
    kind: 'Each row is',
    kinds: {
      customers: 'A customer',
      properties: 'A property',
      equipment: 'Equipment',
      jobs: 'A job or visit',
    } satisfies Record<RowKind, string>,
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
    refusedFile: 'Makegood wrote this file. Rows that were mended or changed come in as usual.',
    another: 'Choose another file',
  },

  columns: {
    title: 'What the columns mean',
    recalled: 'Taken as you set it for an earlier file with the same headings. Change it here, or recognise it again.',
    leftOut: (names: readonly string[], more: number) =>
      more > 0 ? `Left out: ${names.join(', ')} and ${count(more)} more.` : `Left out: ${names.join(', ')}.`,
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
      where: 'Say which column holds the street address. Without it there is no property to add.',
      'which-equipment': 'Say which column holds the kind of equipment, its model or its serial number.',
      'who-or-where': 'Say which column holds the customer or the address. Without it nobody knows whose job it is.',
      when: 'Say which column holds a date: when it was asked for, planned or finished.',
    },
    fields: {
      middleName: 'Middle name',
      nameSuffix: 'Name suffix (Jr, III)',
      isCompany: 'Is a company',
      phoneLabel: 'What the next phone is for',
      addressFull: 'Whole address in one cell',
      poBox: 'PO box',
      addressNote: 'Note on the address',
      addressBilling: 'Address is for bills only',
      placeKept: 'Keep in the note of the property',
      propertyNumber: 'Property number there',
      billingLine: 'Billing: street address',
      billingFull: 'Billing: whole address',
      billingUnit: 'Billing: flat or unit',
      billingPoBox: 'Billing: PO box',
      billingCity: 'Billing: town',
      billingRegion: 'Billing: state or county',
      billingPostcode: 'Billing: ZIP or postcode',
      billingCountry: 'Billing: country',
      group: 'Group (customer, supplier, employee)',
      tags: 'Tags',
      doNotContact: 'Do not contact',
      note: 'Note',
      kept: 'Keep in the note under its heading',
      equipmentNumber: 'Equipment number there',
      make: 'Make',
      model: 'Model',
      serial: 'Serial number',
      batch: 'Batch or part number',
      installedOn: 'Installed on',
      warrantyUntil: 'Warranty until',
      retiredOn: 'Taken out on',
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
    groups: {
      who: 'Who',
      where: 'Where',
      billing: 'Where bills go',
      when: 'When',
      what: 'The work',
      equipment: 'The equipment',
      more: 'More about them',
      numbers: 'Numbers there',
    },
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
      updated: 'Changed',
      unchanged: 'Nothing new',
      refused: 'Refused',
    } satisfies Record<RowOutcome, string>,
    outcomeHints: {
      customers: {
        new: 'Somebody who is not known yet.',
        joined: 'Somebody who is known, or who came in an earlier row: what the row adds goes to them.',
        updated: 'Somebody who came from this source before; the file says something new.',
        unchanged: 'Known, and the file says the same as last time.',
        refused: refusedHint,
      },
      properties: {
        new: 'A property of somebody who is not known yet.',
        joined: 'A property of somebody who is known, or who came in an earlier row.',
        updated: 'Known; the file says something new.',
        unchanged: 'Known, and the file says the same as last time.',
        refused: refusedHint,
      },
      equipment: {
        new: 'Equipment of somebody who is not known yet.',
        joined: 'New equipment of somebody who is known, or who came in an earlier row.',
        updated: 'Known equipment; the file says something new about it.',
        unchanged: 'Known equipment; the file says the same as last time.',
        refused: refusedHint,
      },
      jobs: {
        new: 'A new job of a customer who is not known yet.',
        joined: 'A new job that joins a customer who is known, or who came in an earlier row.',
        updated: 'A job that is known; the file says something new about it.',
        unchanged: 'A job that is known; the file says the same as last time.',
        refused: refusedHint,
      },
    } satisfies Record<RowKind, Record<RowOutcome, string>>,
    rowCount: (n: number) => plural(n, 'row', 'rows'),
    none: 'No row.',
    first: (shown: number, all: number) => `The first ${count(shown)} of ${count(all)}.`,
    makes: (made: Made) => `${things(made)} will be added.`,
    updates: (rows: number) => `${plural(rows, 'known record', 'known records')} will be brought up to date.`,
    joins: (rows: number) => `${plural(rows, 'row adds', 'rows add')} something to customers who are known.`,
    asides: (rows: number) => `${plural(rows, 'row of titles or sums is', 'rows of titles or sums are')} no record and left out.`,
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
    backup: 'Making a backup first…',
    takingBack: 'Taking back what was written so far…',
    elsewhere: 'You can go on working meanwhile. What is new appears all at once at the end.',
    cancel: 'Stop and take back',
    progress: 'Progress of the import',
  },

  done: {
    title: 'Import finished',
    nothingTitle: 'Nothing to import',
    added: (made: Made) => `Added: ${things(made)}.`,
    updated: (rows: number) => `Brought up to date: ${plural(rows, 'known record', 'known records')}.`,
    joined: (rows: number) => `Added to customers who were known: what ${plural(rows, 'row', 'rows')} said.`,
    unchanged: (rows: number) => `${plural(rows, 'row was', 'rows were')} here already.`,
    refused: (rows: number) => `${plural(rows, 'row was', 'rows were')} refused.`,
    nothing: 'This file held nothing that is not here already. Nothing was changed.',
    nothingTaken: 'No row could be taken. Nothing was changed.',
    suggestions: (n: number) =>
      n === 0
        ? 'None of the jobs looks like a revisit.'
        : `${plural(n, 'job looks', 'jobs look')} like going back to something that was not settled. Nobody is rung for these unless you say so.`,
    look: 'Look at the likely revisits',
    lookCustomers: 'See the customers',
    undo: 'Undo this import',
    undone: 'This import was taken back. Everything is as it was before.',
    more: 'Import another file',
    toJobs: 'Go to the jobs',
  },

  undoing: {
    busy: (percent: number) => `Taking it back: ${percent}%`,
    refused: (reasons: string) => `This import cannot be taken back: ${reasons}. Nothing was changed.`,
    obstaclesTitle: 'This import was not taken back',
    obstacles:
      'An import is taken back as a whole or not at all. These were changed since, or stand on what it made. Take that back first, or leave the import as it is.',
    obstaclesMore: (n: number) => `And ${plural(n, 'more record', 'more records')}.`,
    failed: (message: string) =>
      `Taking it back failed (${message}). Nothing was changed. Try again; if it stays, close the program and open it again.`,
    gone: 'Too much was done since to take this import back in one step.',
  },

  earlier: {
    title: 'Earlier imports',
    none: 'None yet.',
    line: (added: number, updated: number, refused: number) =>
      [
        plural(added, 'row added', 'rows added'),
        ...(updated > 0 ? [plural(updated, 'brought up to date', 'brought up to date')] : []),
        ...(refused > 0 ? [plural(refused, 'row refused', 'rows refused')] : []),
      ].join(', '),
    suggestions: (n: number) => plural(n, 'likely revisit', 'likely revisits'),
    by: (name: string, when: string) => (name === '' ? when : `${name}, ${when}`),
    undo: 'Undo',
    undoOf: (file: string) => `Undo the import of ${file}`,
    byItself: 'from the watched folder',
  },

  watch: {
    title: 'A folder that is watched',
    about:
      'Files that another program puts there come in by themselves, once you have brought in one of the kind. Whatever is not clear waits here and asks. The files stay where they are.',
    choose: 'Choose a folder',
    another: 'Choose another folder',
    folder: (name: string) => `Watch the folder ${name}`,
    troubles: {
      gone: 'The folder is not there at present. It is looked for again by itself; if it was moved, choose it again.',
      unreadable: 'The folder cannot be read. Ask whoever looks after this computer, or choose another one.',
    },
    current: (name: string) => `${name} is coming in.`,
    reasons: {
      unknown: 'New kind of file: look at it once.',
      unclear: 'Something in it is not clear: look at it.',
      failed: 'It could not be brought in: look at it.',
    },
    look: 'Look at it',
    lookAt: (name: string) => `Look at ${name}`,
    leaveOut: 'Leave it out',
    leaveOutOf: (name: string) => `Leave out ${name}`,
    cameIn: (name: string, added: number, updated: number, refused: number) =>
      `${name} came in from the watched folder: ${count(added)} new, ${count(updated)} updated, ${count(refused)} refused.`,
    undo: 'Undo',
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
    json: 'This is a data file for programs (JSON). If Makegood wrote it, bring it back on the Export screen; otherwise export the jobs as CSV.',
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
