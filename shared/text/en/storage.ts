import type { IntegrityKind } from '../../domain/integrity/problem.ts';
import { formatCount } from '../format.ts';

const many = (count: number, one: string, more: string): string => (count === 1 ? one : more.replace('%', formatCount(count)));

/** The screen that says where the records lie, how they are copied, and whether they are in order. */
export const storage = {
  title: 'Data and backups',
  about: 'Where your records are, how they are copied, and whether they are in order.',
  inSample: 'The sample shop is for trying things out. Nothing of it is copied, and your own records are not touched by it.',
  readOnly: 'The owner and the office can change this.',
  megabytes: (bytes: number): string => {
    if (bytes < 100_000) return 'under 0.1 MB';
    return bytes < 1_000_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${(bytes / 1_000_000_000).toFixed(1)} GB`;
  },
  now: {
    title: 'Is everything safe?',
    saved: 'Last saved',
    savedAt: (time: string) => `${time}, on this computer, twice`,
    saving: 'Saving now',
    notSaved: 'Not saved twice yet. It is tried again by itself.',
    nothingYet: 'Nothing was changed since the program started',
    backup: 'Last backup',
    backupAt: (when: string) => `${when}, checked`,
    never: 'None yet',
    drill: 'Last trial restore',
    drillAt: (when: string, isWhole: boolean) =>
      isWhole ? `${when}: everything came back` : `${when}: something was missing. A new full backup is being made.`,
    noDrill: 'None yet. Once a month a backup is brought back for trial, by itself.',
    backUp: 'Back up now',
    bringBack: 'Bring records back',
    going: (done: number, all: number) =>
      all === 0 ? 'Making a backup.' : `Making a backup: ${formatCount(done)} of ${formatCount(all)} records.`,
    checking: 'Reading the backup back to check it.',
    done: (time: string) => `Backed up at ${time}, and checked.`,
    failed: (message: string) => `No backup was made. Your records are not affected. ${message}`,
  },
  folder: {
    title: 'Backup folder',
    is: (folder: string) => `Backups go to ${folder}`,
    meanwhile: (folder: string) => `This folder cannot be written to now. Meanwhile backups go to ${folder}`,
    advice:
      'Best is a folder on another disk or a stick that you plug in now and then: then your records survive the loss of this computer.',
    holds: (count: number, size: string, cap: string) =>
      `${many(count, '1 backup', '% backups')}, ${size} together. The oldest make room at ${cap}.`,
    open: 'Open folder',
    change: 'Change folder',
    warnings: {
      'cloud-synced':
        'A cloud service copies this folder. Your customers’ data goes there too; set a passphrase, so that nobody can read it there.',
      network: 'This folder is on another computer. Backups are made only while it can be reached.',
      missing: 'This folder is not there now. Plug the stick or disk in, or choose another folder.',
      unwritable: 'Nothing can be written into this folder. Choose another, or ask whoever looks after the computer.',
      'no-space': 'This disk is full. Make room on it, or choose another folder.',
      'key-missing': 'This computer no longer knows your passphrase. Set it again, so that backups go on.',
    },
    refused: {
      'inside-profile': 'This folder lies where the records lie: one broken disk or one mistake would take both. Choose another.',
      unwritable: 'Nothing can be written into this folder. Choose another.',
      'no-space': 'There is no room in this folder. Choose another.',
    },
    former: (folder: string, count: number) => `${many(count, '1 older backup is', '% older backups are')} still in ${folder}`,
    formerAway: (folder: string) => `Older backups may be in ${folder}, which is not there now.`,
    move: 'Move older backups here',
    moved: (moved: number, left: number) =>
      left === 0
        ? `${many(moved, '1 backup', '% backups')} moved.`
        : `${many(moved, '1 backup', '% backups')} moved, ${formatCount(left)} left where they are.`,
    smaller: 'The newest backup holds far fewer records than those before.',
    smallerAsk: 'Did you take that many records away yourself?',
    smallerYes: 'Yes, that is right',
    smallerNo: 'No, something is missing',
    smallerKept: 'Thank you. Backups go on as usual.',
    smallerWrong: 'The older backups are kept. Bring one of them back to see what is missing.',
  },
  checkBackups: {
    check: 'Check all backups',
    stop: 'Stop checking',
    going: (done: number, all: number) => `Reading every byte: ${formatCount(done)} of ${formatCount(all)} done.`,
    fine: (done: number, all: number) =>
      done < all
        ? `Stopped after ${formatCount(done)} of ${formatCount(all)}. Those are whole.`
        : 'Every byte was read. All of it is whole.',
    damaged: (when: string) =>
      `Something is damaged in what was backed up at: ${when}. It is never used by itself. Your records are not affected, and the next backup writes everything anew.`,
    failed: (message: string) => `The check did not get to the end. Nothing was changed. ${message}`,
  },
  passphrase: {
    title: 'Passphrase for backups',
    none: 'Backups are not locked. Whoever has the folder can read them.',
    set: 'Backups are locked with your passphrase. This computer knows it; another one asks for it.',
    older: (count: number) =>
      many(
        count,
        '1 backup is under an older passphrase: keep that one too.',
        '% backups are under an older passphrase: keep that one too.',
      ),
    without: (count: number) => many(count, '1 older backup is not locked.', '% older backups are not locked.'),
    warning:
      'If you forget it, nobody can open these backups, not even the makers of this program. Write it down and keep it in a safe place, not beside the computer.',
    first: 'Passphrase',
    second: 'The same once more',
    understood: 'I have written it down',
    save: 'Lock backups from now on',
    setIt: 'Set a passphrase',
    change: 'Change passphrase',
    remove: 'Take the passphrase away',
    cancel: 'Leave it as it is',
    saved: 'From the next backup on, this passphrase is needed.',
    removed: 'From the next backup on, no passphrase is needed. Older backups keep theirs.',
    differ: 'These two are not the same. Type the second one again.',
    empty: 'Type a passphrase.',
    tick: 'Write the passphrase down first, then tick this.',
    strength: {
      weak: 'Short: somebody with a fast computer would find it. Four words that do not belong together are better.',
      fair: 'Fair. Longer is better.',
      strong: 'Strong.',
    },
  },
  file: {
    title: 'Everything in one file',
    about:
      'One file with all records, pictures and files: to take along, to put into a safe, or to move to another computer. It opens with "Bring records back".',
    passphrase: 'Passphrase for this file, if it should have one',
    save: 'Save as one file',
    working: (done: number, all: number) =>
      all === 0 ? 'Writing the file.' : `Writing the file: ${formatCount(done)} of ${formatCount(all)}.`,
    saved: (name: string, folder: string, size: string) => `Saved as ${name} in ${folder}, ${size}.`,
    failed: (message: string) => `No file was written. ${message}`,
    noBackup: 'A backup is made first, then it is written into the file.',
  },
  amounts: {
    title: 'What is stored on this computer',
    kinds: {
      customers: 'Customers',
      contacts: 'Contacts',
      properties: 'Properties',
      equipment: 'Equipment',
      jobs: 'Jobs',
      appointments: 'Visits and appointments',
      calls: 'Calls',
      callAttempts: 'Logged calls',
      reviews: 'After-job reviews',
      attachments: 'Pictures and files',
    },
    records: 'Records',
    log: 'History of changes',
    entries: (count: number) => many(count, '1 entry', '% entries'),
    size: 'Records and history on disk',
    journal: 'Journal, the second copy of every change',
    files: 'Pictures and files on disk',
    fileSize: (count: number, size: string) => `${many(count, '1 file', '% files')}, ${size}`,
    backups: 'Backups',
    kept: 'Older records that are kept',
    keptSets: (count: number) => many(count, '1 set', '% sets'),
    more: 'See them',
    counting: 'Counting…',
  },
  check: {
    title: 'Check all records',
    about: 'Looks at every record, every change, and every picture and file. It changes nothing, and you can go on working.',
    start: 'Check now',
    stop: 'Stop',
    again: 'Check again',
    save: 'Save the report',
    saved: (name: string) => `Saved as ${name}.`,
    fileName: 'Check of records',
    phases: {
      rows: (done: number, all: number) => `Looking at records: ${formatCount(done)} of ${formatCount(all)}.`,
      log: (done: number, all: number) => `Reading the history of changes: ${formatCount(done)} of ${formatCount(all)}.`,
      files: (done: number, all: number) => `Looking for pictures and files: ${formatCount(done)} of ${formatCount(all)}.`,
    },
    begin: 'Getting ready.',
    stopped: 'Stopped. Nothing was changed.',
    failed: (message: string) => `The check could not be finished. Nothing was changed. ${message}`,
    fine: (rows: number) => (rows === 1 ? '1 record is there and in order.' : `All ${formatCount(rows)} records are in order.`),
    fineMore: (operations: number, files: number) =>
      `So ${many(operations, 'is 1 change', 'are % changes')} in the history and ${many(files, '1 picture or file', '% pictures and files')}.`,
    found: (count: number) => many(count, '1 thing is not in order.', '% things are not in order.'),
    nothingLost: 'Nothing was changed by the check. Make a backup before you mend anything.',
    where: (table: string, id: string, detail: string) => `${table} ${id}${detail === '' ? '' : `: ${detail}`}`,
    more: (count: number) => `And ${formatCount(count)} more like these.`,
    kinds: {
      'row-unfit': [
        'Records that do not look as they should',
        'Open the record and save it again. If that does not help, bring records back from before.',
      ],
      'link-broken': [
        'Records that point to one that is not there',
        'Bring records back from before it went missing, or leave it: the record itself is whole.',
      ],
      'log-gap': [
        'Changes that are missing from the history',
        'The records themselves are there. Make a backup now, and keep the older ones.',
      ],
      'log-unfit': ['Changes in the history that cannot be read', 'The records themselves are there. They cannot be undone any more.'],
      'log-differs': [
        'Records that differ from the last change in the history',
        'Something else than this program wrote into the records. Look at these and correct them.',
      ],
      'journal-behind': [
        'The second copy of every change does not hold the newest one',
        'Close the program and start it again: it brings both together.',
      ],
      'file-missing': ['Pictures or files that are not there', 'Bring records back from a backup: it brings the pictures with it.'],
      'file-size': [
        'Pictures or files that are not as long as they were',
        'Bring records back from a backup: it brings the pictures with it.',
      ],
      'name-stale': ['Jobs or properties that lists sort under an older name', 'Open the customer, change the name, and change it back.'],
      'call-key': ['Calls that stand in Today by mistake, or are missing there', 'Open the customer and look at what is still open.'],
      'work-pending': ['An import that is not finished', 'Let it end. If nothing is running, start the program again: it takes it back.'],
    } satisfies Record<IntegrityKind, readonly [string, string]>,
  },
  erasures: {
    title: 'Erased for good',
    about: 'To erase somebody, open the customer’s page.',
    none: 'Nobody was erased.',
    one: (when: string) => `A person, ${when}`,
  },
  conditions: { title: 'About this computer' },
} as const;
