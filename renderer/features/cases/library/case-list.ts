import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Reason } from '../../../../shared/domain/base/reason.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { readShowings } from '../../../data/cases/read-showings.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import type { ListDefinition } from '../../../data/lists/list-definition.ts';
import type { SearchClient } from '../../../data/search/search-client.ts';
import { caseStates, mostLike, readFits } from './find-cases.ts';
import { reasonsToSee } from './plain-to-see.ts';
import { readLike } from './read-like.ts';

/** A line of the library. */
export interface CaseLine {
  readonly row: Case;
  /** In how many meetings it was shown. */
  readonly shown: number;
  /** What it has in common with the job that was asked for; empty where none was. */
  readonly reasons: readonly Reason[];
}

/** The library: its orders, its filters, its lines. @param likeJobId only cases like this job */
export function caseListOf(search: Pick<SearchClient, 'keys'>, likeJobId: Id | null): ListDefinition<CaseLine> {
  return {
    // What is looked for beside one job is not what the library is left with.
    name: likeJobId === null ? 'cases' : 'cases-like',
    table: 'cases',
    whole: '[live+updatedAt]',
    orders: {
      when: { index: '[live+updatedAt]' },
      state: { index: '[live+state+updatedAt]', groups: caseStates },
    },
    beginningOf: () => null,
    firstSort: { column: 'when', descending: true },
    readFits: (reader, filters, typed) => readFits(reader, filters, typed, search, likeJobId),
    fitTables: ['meetingItems', 'jobs', 'equipment'],
    readRows: (reader, ids) => readLines(reader, ids, likeJobId),
    rowTables: ['cases', 'meetingItems'],
  };
}

async function readLines(reader: Reader, ids: readonly Id[], likeJobId: Id | null): Promise<ReadonlyMap<Id, CaseLine>> {
  const [found, shown, like] = await Promise.all([
    reader.cases.bulkGet([...ids]),
    readShowings(reader, ids),
    likeJobId === null ? null : readLike(reader, likeJobId, mostLike),
  ]);
  const rows = visible(
    found.filter((row) => row !== undefined),
    await reader.pendingWork(),
  );
  const reasons = new Map(like?.cases.map((one) => [one.id, one.reasons]));
  return new Map(
    rows.map((row) => [row.id, { row, shown: shown.get(row.id)?.meetings ?? 0, reasons: reasonsToSee(row, reasons.get(row.id) ?? []) }]),
  );
}
