import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { matchesAllWords, searchWords } from '../../../../shared/domain/base/search-words.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { standingOf } from '../../../../shared/domain/promise/standing.ts';
import { termsIn } from '../../../../shared/domain/search/text-words.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { allOf, eitherOf, type Found, keysOfWord, keysPointingTo } from '../../../data/lists/find-keys.ts';
import type { Filters } from '../../../data/lists/list-definition.ts';

export type PromiseFilter = keyof typeof words.list.filters;
const filters = Object.keys(words.list.filters) as PromiseFilter[];

const last = '\uffff';
/** Rows read at a time, and at most: who keeps it, what was said and whether it was kept in time stand in no index. */
const atOnce = 200;
const mostLooked = 2_000;

/** What filters and typed words leave; null for everything. */
export async function readFits(reader: Reader, chosen: Filters, typed: string, now: Now): Promise<Found | null> {
  const state = filters.find((one) => one === chosen['state']) ?? null;
  const person = chosen['person'] ?? null;
  const asked = searchWords(typed);
  const inState = state === null ? null : await keysInState(reader, state, now);
  const derived = state === 'missed' || state === 'kept' || state === 'kept-late';
  if (!derived && person === null && asked.length === 0) return inState;
  const keys = inState === null ? await newestFirst(reader) : [...inState.ids];
  const fits = (row: Promised): boolean => (!derived || standingOf(row, now) === state) && (person === null || row.assignedTo === person);
  if (asked.length === 0) return looked(reader, keys, fits);
  const said = await looked(reader, keys, (row) => fits(row) && isSaid(row, asked));
  const toThem = allOf(await Promise.all(asked.map((word) => toCustomers(reader, word))));
  const theirs = await looked(reader, [...(allOf([toThem, inState])?.ids ?? [])], fits);
  return eitherOf(said, { ...theirs, more: theirs.more || (toThem?.more ?? false) });
}

/** Those that may stand so: whether they do, where time decides, the row says. */
async function keysInState(reader: Reader, state: PromiseFilter, now: Now): Promise<Found> {
  const tomorrow = startOfDay(addDays(now.date, 1), now.zone);
  const stored = state === 'kept-late' ? 'kept' : state === 'missed' || state === 'due' ? 'open' : state;
  const range = reader.promises.where('[live+state+dueAt]').between([1, stored, ''], [1, stored, state === 'due' ? tomorrow : last]);
  // What is to keep is looked at from the soonest on, what is over from the newest.
  const ids = await (stored === 'open' ? range : range.reverse()).primaryKeys();
  return { ids: new Set(ids), more: false };
}

async function newestFirst(reader: Reader): Promise<readonly Id[]> {
  return reader.promises.where('[live+dueAt]').between([1, ''], [1, last]).reverse().primaryKeys();
}

async function looked(reader: Reader, keys: readonly Id[], fits: (row: Promised) => boolean): Promise<Found> {
  const pending = await reader.pendingWork();
  const ids = new Set<Id>();
  const most = Math.min(keys.length, mostLooked);
  for (let from = 0; from < most; from += atOnce) {
    const rows = await reader.promises.bulkGet(keys.slice(from, Math.min(from + atOnce, most)));
    const present = visible(
      rows.filter((row) => row !== undefined),
      pending,
    );
    for (const row of present) if (fits(row)) ids.add(row.id);
  }
  return { ids, more: keys.length > most };
}

/** Each word typed begins a word of what was promised, or of the name of whom it was promised to. */
function isSaid({ words: said, toName }: Promised, asked: readonly string[]): boolean {
  return matchesAllWords(termsIn(`${said} ${toName}`), asked);
}

async function toCustomers(reader: Reader, word: string): Promise<Found> {
  return keysPointingTo(reader, 'promises', 'customerId', await keysOfWord(reader, 'customers', word));
}
