import type { CallKind } from '../../domain/call/call.ts';
import type { ExportList } from '../../formats/export/csv-lists.ts';
import { formatCount } from '../format.ts';
import { screenNames } from './screen-names.ts';
import { today } from './today.ts';

const count = formatCount;
const plural = (n: number, one: string, more: string): string => `${count(n)} ${n === 1 ? one : more}`;

/** Words of the export screen, and of what is exported. */
export const exports = {
  title: screenNames.exports,
  subtitle: 'Take your records with you, or bring an export back.',
  go: screenNames.goExports,

  visit: (name: string, job: number) => (name === '' ? `Visit, job ${job}` : `Visit: ${name}, job ${job}`),
  call: (kind: CallKind, name: string) => (name === '' ? today.kinds[kind] : `${today.kinds[kind]}: ${name}`),

  records: {
    title: 'Everything',
    about:
      'All records in one file (JSON), with nothing left out but the list of changes. Makegood can read it back into an empty program on any computer.',
    button: 'Export everything',
    file: 'records',
  },
  lists: {
    title: 'A list for a spreadsheet',
    about: 'One line for each record (CSV). Text that a spreadsheet would take for a formula gets an apostrophe in front.',
    names: {
      customers: 'Customers',
      contacts: 'Contacts',
      properties: 'Properties',
      equipment: 'Equipment',
      jobs: 'Jobs',
      calls: 'Calls',
      complaints: 'Complaints',
    } satisfies Record<ExportList, string>,
    which: 'Which list',
    button: (list: string) => `Export the list of ${list.toLowerCase()}`,
  },
  cards: {
    title: 'Contacts for a phone or an address book',
    about: 'Customers and contacts with phones, emails and addresses (vCard 4.0).',
    button: 'Export contacts',
    file: 'contacts',
  },
  calendar: {
    title: 'Visits and calls for a calendar',
    about: 'Visits with a time, and calls that are due (iCalendar). Without alarms.',
    button: 'Export the calendar',
    file: 'calendar',
    name: (business: string) => (business === '' ? 'Makegood' : business),
  },

  notAllowed: 'Taking records out is for the owner and the office. Ask one of them, or change who sits here.',
  privacy: 'An export holds names, phones and addresses. Keep it where only your people can open it.',

  asking: 'Say where the file goes.',
  writing: (name: string) => `Writing ${name}`,
  progress: 'How much is written',
  written: (done: number, total: number) => `${count(done)} of ${plural(total, 'record', 'records')}`,
  stop: 'Stop',
  stopping: 'Stopping',
  elsewhere: 'You can go on working meanwhile.',
  done: (name: string, folder: string) => `Saved as ${name} in the folder ${folder}.`,
  stopped: 'The export was stopped. No file was left behind.',
  failed: (message: string) => `The export could not be finished: ${message} No file was left behind. Choose another place and try again.`,

  restore: {
    title: 'Bring an export back',
    about: 'Choose a file that “Export everything” has written. You see what will happen before anything is saved.',
    choose: 'Choose an export',
    input: 'Export file',
    reading: (name: string) => `Reading ${name}`,
    part: (percent: number) => `${percent}% read`,
    running: (name: string) => `Bringing in ${name}`,
    takingBack: 'Stopping, and taking back what was written',
    stop: 'Stop',
    check: (name: string) => `What ${name} will bring`,
    writtenAt: (when: string) => `The file was written ${when}.`,
    empty: 'There are no records here yet. All that is in the file comes in as it was.',
    notEmpty: 'There are records here already. What is here stays as it is; only what is missing comes in.',
    fates: {
      new: (n: number) => `${plural(n, 'record comes', 'records come')} in.`,
      same: (n: number) => `${plural(n, 'record is', 'records are')} here already, word for word.`,
      kept: (n: number) => `${plural(n, 'record is', 'records are')} here already with other words. What is here stays.`,
      updated: (n: number) => `${plural(n, 'setting changes', 'settings change')} to what the file says.`,
      taken: (n: number) => `${plural(n, 'open call is', 'open calls are')} left out: the same call is open here.`,
    },
    refused: (n: number) => `${plural(n, 'line', 'lines')} cannot be read and will be left out.`,
    refusal: {
      unreadable: (line: number) => `Line ${count(line)} is damaged.`,
      'unknown-table': (line: number, detail: string) => `Line ${count(line)} holds “${detail}”, which this program does not know.`,
      unfitting: (line: number, detail: string) => `Line ${count(line)} does not fit (${detail}).`,
    },
    cut: 'The end of the file is missing: it was cut short, so it may hold less than it should.',
    nothing: 'Everything in this file is here already. There is nothing to bring in.',
    run: 'Bring it in',
    other: 'Choose another file',
    done: (n: number) => `${plural(n, 'record is', 'records are')} in.`,
    undo: 'Take it back',
    undone: 'It was taken back. Everything is as it was before.',
    undoFailed: (why: string) => `It could not be taken back. ${why}`,
    troubles: {
      'not-records': 'This is no export of Makegood, or another program has changed it. Nothing was changed here.',
      'too-new': 'A newer Makegood has written this file. Bring this program up to date and try again. Nothing was changed here.',
      'unreadable-file': 'The file could not be read. It may have been moved or locked after you chose it. Choose it again.',
    },
    stopped: 'It was stopped and taken back. Everything is as it was before.',
    failed: (message: string) => `It stopped and was taken back; everything is as it was before. Try again. (${message})`,
    notAllowed: 'Bringing records in is for the owner and the office. Ask one of them, or change who sits here.',
  },
} as const;
