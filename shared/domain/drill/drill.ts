import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { localDateSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';
import { recoverySteps } from '../recovery/recovery.ts';

/** An exercise in the five steps (F6): who did it, with which case, and what they would have said. */
export const drillSchema = z.object({
  ...rowFields,
  /** The case that it was done with; null for an exercise of the program, or where the case is gone. */
  caseId: idSchema.nullable(),
  /** The key of an exercise of the program, such as `answering-the-phone`; null for a case. */
  exercise: z.string().min(1).max(60).nullable(),
  on: localDateSchema,
  /** One person, or the group. */
  staffIds: z.array(idSchema).min(1).max(100),
  answers: z.array(z.object({ step: z.enum(recoverySteps), words: z.string().max(20_000) })).max(5),
  note: z.string().max(2_000),
});
export type Drill = z.infer<typeof drillSchema>;
