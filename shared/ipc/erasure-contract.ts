import { z } from 'zod';
import { instantSchema } from '../domain/base/now.ts';
import { erasedRowsSchema } from '../domain/erasure/erasure.ts';
import { erasureReportSchema } from '../domain/erasure/erasure-report.ts';

/** A channel takes no argument that says nothing. */
const theErasures = z.strictObject({ of: z.literal('erasures') });

/**
 * One erasure as main remembers it: ids and counts. `begun`: to be finished, now or at the next start. `done`: with its
 * report; null where another computer did it and only its list is known here.
 */
export const keptErasureSchema = z.strictObject({
  id: z.uuid(),
  at: instantSchema,
  state: z.enum(['begun', 'done']),
  rows: erasedRowsSchema,
  report: erasureReportSchema.nullable(),
});
export type KeptErasure = z.infer<typeof keptErasureSchema>;

/** Who was erased for good, kept outside the database and beside the copies. Of the own shop alone. */
export const erasureContract = {
  /** Every erasure that is known in the profile or beside the copies, the newest first. */
  'erasure:list': { argument: theErasures, result: z.array(keptErasureSchema) },
  /** Remembers one before anything is changed, so that it is finished whatever happens. Refused while another is not. */
  'erasure:begin': { argument: z.strictObject({ id: z.uuid(), at: instantSchema, rows: erasedRowsSchema }), result: z.null() },
  /** Forgets one that was begun and that nothing was changed for. */
  'erasure:give-up': { argument: z.strictObject({ id: z.uuid() }), result: z.null() },
  /** Deletes what was put aside as damaged, and the list of errors: they may hold anything. Answers how many files. */
  'erasure:sweep': { argument: theErasures, result: z.strictObject({ swept: z.int().nonnegative() }) },
  /** Says how it ended. */
  'erasure:done': { argument: z.strictObject({ id: z.uuid(), report: erasureReportSchema }), result: z.null() },
} as const;
