import type { Fault } from './support/fault.ts';
import { unitFault } from './support/run-unit-tests.ts';

const carried = ['tests/electron/services/backup/carried-file.test.ts'];
const crash = ['tests/electron/services/backup/crash.test.ts'];

/** Files of a backup that are not what they were are refused, and nothing that stands as a good backup is ever half there. */
export const faults: readonly Fault[] = [
  unitFault({ name: 'backup-cut', promise: 5, figureIs: '', full: 200, quick: 40, files: carried }),
  unitFault({ name: 'backup-bits', promise: 5, figureIs: '', full: 1_000, quick: 60, files: carried }),
  unitFault({ name: 'backup-swaps', promise: 5, figureIs: '', full: 15, quick: 10, files: carried }),
  unitFault({ name: 'backup-passphrase', promise: 5, figureIs: '', full: 5, quick: 5, files: carried }),
  unitFault({ name: 'backup-made-up', promise: 5, figureIs: '', full: 18, quick: 18, files: carried }),
  unitFault({ name: 'backup-power-cut', promise: 5, figureIs: '', full: 50, quick: 24, files: crash }),
  unitFault({ name: 'backup-disk-full', promise: 5, figureIs: '', full: 40, quick: 6, files: crash }),
];
