import { schemaVersion } from '../../shared/domain/schema.ts';
import { channelNames } from '../../shared/ipc/channels.ts';
import type { Fault } from './support/fault.ts';
import { unitFault } from './support/run-unit-tests.ts';

const journalFiles = ['tests/electron/services/journal/damage.test.ts'];
/** The last three frames of the journal that is cut, byte by byte. */
const bytesOfThreeFrames = 271;

/** Faults that need no Electron: the unit tests make them, in small counts in each `npm test`. */
export const faults: readonly Fault[] = [
  unitFault({
    name: 'journal-cut',
    promise: 2,
    figureIs: '',
    full: bytesOfThreeFrames,
    quick: bytesOfThreeFrames,
    files: journalFiles,
  }),
  unitFault({ name: 'journal-bits', promise: 2, figureIs: '', full: 500, quick: 60, files: journalFiles }),
  unitFault({
    name: 'older-schemas',
    promise: 6,
    figureIs: '',
    full: schemaVersion,
    quick: schemaVersion,
    files: ['tests/migrations/fixtures.test.ts'],
  }),
  unitFault({
    name: 'export-import',
    promise: 8,
    figureIs: '',
    full: 2,
    quick: 2,
    files: ['tests/renderer/features/exports/lists.test.ts', 'tests/renderer/features/exports/records.test.ts'],
  }),
  unitFault({
    name: 'hostile-calls',
    promise: 10,
    figureIs: '',
    full: 1_000 * channelNames.length,
    quick: 100 * channelNames.length,
    files: ['tests/electron/ipc/contract.test.ts'],
  }),
  unitFault({
    name: 'reminder-zones',
    promise: 13,
    figureIs: '',
    full: 3_000,
    quick: 60,
    files: ['tests/shared/domain/reminder/plan-reminders.test.ts'],
  }),
  unitFault({
    name: 'reminder-clocks',
    promise: 13,
    figureIs: '',
    full: 3_000,
    quick: 60,
    files: ['tests/shared/domain/reminder/reminder-book.test.ts'],
  }),
  unitFault({
    name: 'reminder-sleep',
    promise: 14,
    figureIs: '',
    full: 60,
    quick: 3,
    files: ['tests/electron/services/reminders/reminders.test.ts'],
  }),
  unitFault({
    name: 'interleavings',
    promise: 15,
    figureIs: '',
    full: 500,
    quick: 40,
    files: ['tests/renderer/features/interleavings.test.ts'],
  }),
  unitFault({
    name: 'undo-laws',
    promise: 15,
    figureIs: '',
    full: 600,
    quick: 20,
    files: ['tests/renderer/data/kernel/undo-laws.test.ts'],
  }),
];
