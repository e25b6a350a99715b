import type { Operation } from '../../../shared/domain/base/operation.ts';
import { tableNames } from '../../../shared/domain/schema.ts';
import type { Database } from '../database/database.ts';
import type { GoneChange, GoneChanges, TableDifference } from './difference.ts';

/** As many as a person reads. */
const shown = 50;
const operationsAtOnce = 200;
/** Names of rows that are remembered at most; more is told as "at least". */
const mostRows = 200_000;

/** What the log tells of everything after one of its sequences. */
export interface Gone extends GoneChanges {
  readonly differences: readonly TableDifference[];
  /** False where so much was changed that the differences name only part of it. */
  readonly complete: boolean;
}

/** What one look at an operation needs of it; big work counts once, when it is done. */
const counted: ReadonlySet<Operation['form']> = new Set(['whole', 'commit']);

/**
 * What would be gone if the records went back to `after`, told by the log alone: how many changes, the newest of them,
 * and how many rows of each table were made or changed since.
 */
export async function readGone(
  present: Database,
  after: number,
  signal: AbortSignal,
  onOperations: (count: number) => void,
): Promise<Gone> {
  const touched = new Map<string, Map<string, 'made' | 'changed'>>(tableNames.map((table) => [table, new Map()]));
  let rows = 0;
  let count = 0;
  let newest: GoneChange[] = [];
  let complete = true;
  const note = ({ table, id, created }: Operation['patches'][number]): void => {
    const ofTable = touched.get(table);
    if (ofTable === undefined || ofTable.has(id)) return;
    if (rows >= mostRows) {
      complete = false;
      return;
    }
    rows += 1;
    ofTable.set(id, created ? 'made' : 'changed');
  };
  for (let from = after; ; ) {
    signal.throwIfAborted();
    const page = await present.operations.where('seq').above(from).limit(operationsAtOnce).toArray();
    for (const operation of page) for (const patch of operation.patches) note(patch);
    const told = page.filter(({ form }) => counted.has(form));
    count += told.length;
    newest = [...newest, ...told.map(changeOf)].slice(-shown);
    onOperations(page.length);
    if (page.length < operationsAtOnce) break;
    from = page.at(-1)?.seq ?? from;
  }
  const differences = [...touched].map(([table, ofTable]) => {
    const made = [...ofTable.values()].filter((fate) => fate === 'made').length;
    return { table, onlyThere: 0, onlyHere: made, changed: ofTable.size - made };
  });
  return { count, newest: newest.toReversed(), differences, complete };
}

/**
 * The newest changes of a log that come after a clock reading, for a snapshot that lies on another line.
 * @param hlc where the snapshot's log stood; null for before everything
 */
export async function readNewer(present: Database, hlc: string | null): Promise<GoneChanges> {
  let count = 0;
  const newest: GoneChange[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const page = await present.operations.where('seq').below(before).reverse().limit(operationsAtOnce).toArray();
    const newer = page.filter((operation) => hlc === null || operation.hlc > hlc);
    const told = newer.filter(({ form }) => counted.has(form));
    count += told.length;
    newest.push(...told.slice(0, Math.max(0, shown - newest.length)).map(changeOf));
    if (newer.length < operationsAtOnce) return { count, newest };
    before = newer.at(-1)?.seq ?? 0;
  }
}

function changeOf({ seq, at, actor, command, undoes, redoes }: Operation): GoneChange {
  return { seq, at, actor, command, direction: undoes !== null ? 'undid' : redoes !== null ? 'redid' : 'did' };
}
