import { type NamedPerson, withPeople } from '../../../shared/domain/search/people-query.ts';
import type { FoundRow } from '../../../shared/domain/search/search-index.ts';
import { readQuery, type SearchQuery } from '../../../shared/domain/search/search-query.ts';
import { searchTables } from '../../../shared/domain/search/search-sources.ts';
import { createShopIndex } from '../../../shared/domain/search/shop-index.ts';
import { type Database, declareDatabase, readMeta } from '../database/database.ts';
import { onTableChanges } from '../database/table-changes.ts';
import { followRecords, type RecordsFollower, type SearchReady } from './follow-records.ts';
import { groupOfTable } from './hit-line.ts';
import type { FromSearch, SearchAnswer, ToSearch } from './messages.ts';
import { type HitReader, readHits } from './read-hits.ts';
import { type HitGroup, hitGroups, type RowRef, type SearchHit } from './search-hit.ts';

const noCounts = Object.fromEntries(hitGroups.map((group) => [group, 0])) as SearchAnswer['counts'];

/**
 * Everything that the search does away from the screen: keeps the index, and answers questions with lines that are
 * ready to be shown. Knows no worker, so that tests run this very code. Returns what takes the window's messages.
 */
export function serveSearch(
  post: (message: FromSearch) => void,
  open: (name: string) => Database = declareDatabase,
): (message: ToSearch) => void {
  const index = createShopIndex();
  let reader: HitReader | null = null;
  let follower: RecordsFollower | null = null;
  let ready: SearchReady = 'nothing';
  /** Read once: each letter typed asks for them. */
  let people: Promise<readonly NamedPerson[]> | null = null;
  /** Something was written that no question for keys has waited for yet. */
  let isBehind = true;
  /** Whoever asks for keys meanwhile waits for it too. */
  let caughtUp: Promise<void> = Promise.resolve();

  const begin = (database: Database): void => {
    reader = hitReaderOf(database);
    onTableChanges(database, ['staff'], () => {
      people = null;
    });
    follower = followRecords(database, index, {
      onReady: (next) => {
        ready = next;
        post({ type: 'ready', ready });
      },
      onChange: () => post({ type: 'changed' }),
    });
  };

  const find = async ({ typed, most, tables }: Extract<ToSearch, { type: 'find' }>): Promise<SearchAnswer> => {
    if (reader === null) throw new Error('The search was not begun.');
    people ??= reader.staff.toArray();
    const query = withPeople(readQuery(typed), await people);
    const { rows, counts } = index.find(query, most);
    const wanted = rows.filter(({ table }) => tables === null || tables.includes(table));
    const early = ready === 'all' ? [] : await findByNumber(reader, query);
    const hits = await readHits(reader, query, [...early, ...wanted]);
    const byGroup = { ...noCounts };
    for (const [table, count] of Object.entries(counts)) byGroup[groupOfTable[table as keyof typeof groupOfTable]] += count;
    for (const { group } of early.length > 0 ? hits : []) byGroup[group] = Math.max(1, byGroup[group]);
    return { hits, counts: byGroup, scores: bestScores(wanted, hits), ready };
  };

  /** A letter typed reads nothing of the log unless something was written since the last one. */
  const catchUp = (): Promise<void> => {
    if (isBehind && follower !== null) {
      isBehind = false;
      caughtUp = follower.settle().catch((error: unknown) => {
        isBehind = true;
        throw error;
      });
    }
    return caughtUp;
  };

  const keysOf = async ({ id, typed, table }: Extract<ToSearch, { type: 'keys' }>): Promise<FromSearch> => {
    await catchUp();
    return { type: 'keys', id, keys: index.findAll(readQuery(typed), table) };
  };

  const answer = async (message: Extract<ToSearch, { type: 'find' | 'describe' }>): Promise<SearchAnswer> => {
    if (message.type === 'find') return find(message);
    if (reader === null) throw new Error('The search was not begun.');
    return { hits: await readHits(reader, readQuery(''), message.rows), counts: noCounts, scores: noCounts, ready };
  };

  return (message) => {
    if (message.type === 'begin') return begin(open(message.databaseName));
    if (message.type === 'written') {
      isBehind = true;
      return;
    }
    const told: Promise<FromSearch> =
      message.type === 'keys' ? keysOf(message) : answer(message).then((found) => ({ type: 'answer', id: message.id, answer: found }));
    told.then(post, (error: unknown) =>
      post({ type: 'failed', id: message.id, message: error instanceof Error ? error.message : String(error) }),
    );
  };
}

function hitReaderOf(database: Database): HitReader {
  const tables = Object.fromEntries([...searchTables, 'staff' as const].map((name) => [name, database.table(name)]));
  const pendingWork = async (): Promise<ReadonlySet<string>> => new Set((await readMeta(database, 'pending'))?.workIds ?? []);
  return { ...tables, pendingWork } as unknown as HitReader;
}

/** Until jobs have been read in, a number is looked up in the records themselves. */
async function findByNumber(reader: HitReader, { words, jobNumber }: SearchQuery): Promise<RowRef[]> {
  const number = Number(jobNumber ?? (words.length === 1 ? words[0]?.word : Number.NaN));
  if (!Number.isSafeInteger(number) || number <= 0) return [];
  const jobs = await reader.jobs.where('number').equals(number).toArray();
  return jobs.map(({ id }) => ({ table: 'jobs' as const, id }));
}

function bestScores(found: readonly FoundRow[], hits: readonly SearchHit[]): SearchAnswer['scores'] {
  const scores: Record<HitGroup, number> = { ...noCounts };
  for (const { table, score } of found) scores[groupOfTable[table]] = Math.max(score, scores[groupOfTable[table]]);
  for (const { group } of hits) scores[group] = Math.max(1, scores[group]);
  return scores;
}
