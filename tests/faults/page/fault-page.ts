import { setClockOffset } from '../../../renderer/data/clock/clock.ts';
import { readFacts } from '../../../renderer/desktop/bridge.ts';
import { checkRecords, digestLog, readRaw } from './check-records.ts';
import { countJobs, importJobs } from './import-jobs.ts';
import { digestRows, layOldShop, raiseDatabase } from './old-shop.ts';
import { restoreCopy, takeCopy } from './restore-copy.ts';
import { work } from './work.ts';

setClockOffset(readFacts().clockOffset);

/** What the page does when it is told to from outside, each with one plain argument and one plain answer. */
const tasks = {
  checkRecords,
  countJobs,
  digestLog,
  digestRows,
  importJobs,
  layOldShop,
  raiseDatabase,
  readRaw,
  restoreCopy,
  takeCopy,
  work,
};
export type FaultTasks = typeof tasks;

Object.assign(globalThis, { faultTasks: tasks });
