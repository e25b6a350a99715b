import { setClockOffset } from '../../../renderer/data/clock/clock.ts';
import { readFacts } from '../../../renderer/desktop/bridge.ts';
import { fillShop } from './fill-shop.ts';
import { measureBackup } from './measure-backup.ts';
import { fillCases, measureOpenCase, typeIntoLibrary } from './measure-cases.ts';
import { measureCommands } from './measure-commands.ts';
import { measureDuplicates } from './measure-duplicates.ts';
import { measureImport } from './measure-import.ts';
import { measureLists } from './measure-lists.ts';

import { typeIntoBooking } from './measure-revisit.ts';
import { startSearch, typeIntoSearch } from './measure-search.ts';
import { measureToday } from './measure-today.ts';

setClockOffset(readFacts().clockOffset);

/** What the page does when it is told to from outside, each with one plain argument and one plain answer. */
const tasks = {
  fillCases,
  fillShop,
  measureBackup,
  measureCommands,
  measureDuplicates,
  measureImport,
  measureLists,
  measureOpenCase,

  measureToday,
  startSearch,
  typeIntoBooking,
  typeIntoLibrary,
  typeIntoSearch,
};
export type BenchTasks = typeof tasks;

Object.assign(globalThis, { benchTasks: tasks });
