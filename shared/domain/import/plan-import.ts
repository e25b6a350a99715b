import type { CsvRecord } from '../../formats/csv/csv.ts';
import { createImportPlanner } from './create-import-planner.ts';
import type { ImportChunk, ImportCounts, KnownRecords, PlanSetup } from './import-plan.ts';

/** What a whole file comes to. */
export interface ImportPlan extends ImportChunk {
  readonly counts: ImportCounts;
  readonly refusals: readonly { readonly code: string; readonly rows: number }[];
}

/** Plans a file that is small enough to be held at once; `createImportPlanner` is for the others. */
export function planImport(records: readonly CsvRecord[], setup: PlanSetup, known: KnownRecords): ImportPlan {
  const planner = createImportPlanner(setup);
  const chunk = planner.plan(records, known);
  return { ...chunk, counts: planner.counts(), refusals: planner.refusals() };
}
