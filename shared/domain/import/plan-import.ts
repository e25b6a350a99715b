import type { CsvRecord } from '../../formats/csv/csv.ts';
import { createPlanner } from './create-planner.ts';
import type { ImportChunk, ImportCounts, KnownRecords, PlanSetup } from './import-plan.ts';

/** What a whole file comes to. */
export interface ImportPlan extends ImportChunk {
  readonly counts: ImportCounts;
  readonly refusals: readonly { readonly code: string; readonly rows: number }[];
}

/** Plans a file that is small enough to be held at once; `createPlanner` is for the others. */
export function planImport(records: readonly CsvRecord[], setup: PlanSetup, known: KnownRecords): ImportPlan {
  const planner = createPlanner(setup);
  const chunk = planner.plan(records, known);
  return { ...chunk, counts: planner.counts(), refusals: planner.refusals() };
}
