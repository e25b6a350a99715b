import type { ImportCounts, ImportPlanner, RowDetail, RowOutcome } from '../../../../shared/domain/import/import-plan.ts';
import type { RefusedRow } from '../../../../shared/domain/import/import-row.ts';
import { currentNow } from '../../../data/clock/clock.ts';
import type { Database } from '../../../data/database/database.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import type { FileLike } from '../file/file-like.ts';
import { readRecords } from '../file/read-records.ts';
import type { Steps } from '../file/steps.ts';
import { createKnownLoader } from './load-known.ts';
import { type ImportOrder, plannerFor } from './plan-file.ts';
import { readBusiness } from './read-business.ts';

/** What an import would do, without doing it; plain data. */
export interface Trial {
  readonly counts: ImportCounts;
  readonly refusals: ReturnType<ImportPlanner['refusals']>;
  /** The first rows of each outcome. */
  readonly rows: Readonly<Record<RowOutcome, readonly TrialRow[]>>;
}

export interface TrialRow extends RowDetail {
  /** What a refused row holds, cut short: nothing else is known of it. */
  readonly text: string;
}

/** Rows shown of each outcome; of the refused more, because they are to be mended. */
const shown: Readonly<Record<RowOutcome, number>> = { new: 20, joined: 20, updated: 20, unchanged: 20, refused: 100 };

/** Goes through the whole file as an import would, and writes nothing. `onRefused` gets every row that is refused. */
export async function tryImport(
  file: FileLike,
  order: ImportOrder,
  database: Database,
  onRefused: (rows: readonly RefusedRow[]) => void,
  steps: Steps,
): Promise<Trial> {
  const reader = readerOf(database);
  const business = await readBusiness(database);
  const planner = plannerFor(order, business, currentNow(business.zone));
  const loadKnown = await createKnownLoader(reader, order.source, order.kind === 'equipment' || order.mapping.equipment !== undefined);
  const rows: Record<RowOutcome, TrialRow[]> = { new: [], joined: [], updated: [], unchanged: [], refused: [] };
  for await (const { records } of readRecords(file, order.reading)) {
    steps.signal.throwIfAborted();
    const chunk = planner.plan(records, await loadKnown(planner.lookupKeys(records)));
    for (const detail of chunk.details) {
      if (rows[detail.outcome].length < shown[detail.outcome])
        rows[detail.outcome].push({ ...detail, text: textOf(detail, chunk.refused) });
    }
    onRefused(chunk.refused);
    steps.onProgress(planner.counts().rows, order.rows);
  }
  return { counts: planner.counts(), refusals: planner.refusals(), rows };
}

const longestText = 200;

function textOf({ row, outcome }: RowDetail, refused: readonly RefusedRow[]): string {
  if (outcome !== 'refused') return '';
  const cells = refused.find((one) => one.row === row)?.cells.filter((cell) => cell.trim() !== '') ?? [];
  const text = cells.map((cell) => cell.slice(0, longestText)).join(', ');
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
