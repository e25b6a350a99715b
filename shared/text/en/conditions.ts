import type { Condition, ConditionCode } from '../../ipc/conditions-contract.ts';

interface ConditionWords {
  /** One sentence, for the line under the top bar. */
  readonly title: (condition: Condition, when: string) => string;
  readonly why: string;
  readonly whatToDo: string;
}

const megabytes = ({ free }: Condition): string => `${Math.floor((free ?? 0) / 1_000_000)} MB`;
const place = ({ folder }: Condition): string => folder ?? '';

const makeRoom =
  'Empty the bin, remove large files that you no longer need, or move them to another disk. Makegood looks again every few minutes.';

/** What a person should know of the computer that the records lie on. `when`: the moment that the clock is measured against, in words. */
export const conditions = {
  name: 'About this computer',
  count: (at: number, all: number) => `${at} of ${all}`,
  next: 'Next',
  more: 'Why, and what to do',
  less: 'Show less',
  letGo: 'Let it go until the next start',
  words: {
    'disk-very-low': {
      title: (condition) => `The disk with your records is nearly full: ${megabytes(condition)} left.`,
      why: 'Without room on the disk nothing new can be saved. What is saved already can still be read, searched and printed.',
      whatToDo: `${makeRoom} Do this before you enter anything more. What could not be saved stays on the screen and is tried again.`,
    },
    'disk-low': {
      title: (condition) => `The disk with your records fills up: ${megabytes(condition)} left.`,
      why: 'Makegood saves everything as usual, but pictures, imports and copies need room.',
      whatToDo: makeRoom,
    },
    'backup-disk-very-low': {
      title: (condition) => `The disk with your backups is nearly full: ${megabytes(condition)} left.`,
      why: 'Your records are saved as usual, but there is no room for another backup.',
      whatToDo: `${makeRoom} Or choose another folder for the backups in Settings, under Data.`,
    },
    'backup-disk-low': {
      title: (condition) => `The disk with your backups fills up: ${megabytes(condition)} left.`,
      why: 'Your records are saved as usual. Soon there will be no room for another backup.',
      whatToDo: `${makeRoom} Or choose another folder for the backups in Settings, under Data.`,
    },
    'journal-unwritable': {
      title: (condition) => `Makegood may not write to its own folder: ${place(condition)}`,
      why: 'What you enter could not be written to the second copy. You can read, search and print everything.',
      whatToDo:
        'Give your account on this computer the right to write to that folder and all that is in it, then start Makegood again. Whoever looks after the computer can do that.',
    },
    'backup-unwritable': {
      title: (condition) => `Backups cannot be written to their folder: ${place(condition)}`,
      why: 'Your records are saved as usual, but no backup reaches that folder.',
      whatToDo:
        'If it is on a stick or another disk, plug that in. Otherwise give your account the right to write there, or choose another folder in Settings, under Data.',
    },
    'clock-back': {
      title: (_condition, when) => `The clock of this computer is behind: your records reach to ${when}.`,
      why: 'Reminders and times would be wrong. Nothing is refused, and what you enter stays in the order in which you enter it.',
      whatToDo: 'Set the date and time of this computer right. If they are right now, they were wrong before: then let this go.',
    },
    'clock-ahead': {
      title: (_condition, when) => `The clock of this computer has jumped ahead: Makegood last ran ${when}.`,
      why: 'Calls would look overdue and reminders would come too early. Nothing is refused and nothing is changed by it.',
      whatToDo: 'Look at the date and time of this computer and set them right. If they are right, let this go.',
    },
    'profile-network': {
      title: () => 'Your records lie on a network drive.',
      why: 'When the network stops in the middle of writing, the records can be damaged, and two computers could open them at once. Backups protect you, but the next one may be an hour away.',
      whatToDo:
        'Keep the folder of Makegood on a disk of this computer, and have the backups go to the network drive: Settings, under Data.',
    },
    'profile-synced': {
      title: ({ service }) => `Your records lie in a folder that ${service ?? 'a cloud program'} keeps in step.`,
      why: 'Such programs copy files while they are being written and put old versions back. That can damage the records.',
      whatToDo:
        'Keep the folder of Makegood outside of it. Backups may well lie in such a folder: each is written once and not changed again.',
    },
  } satisfies Record<ConditionCode, ConditionWords> as Record<ConditionCode, ConditionWords>,
} as const;
