import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema, localDateSchema, localTimeSchema, zoneSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';

/** By when, as it was said: a local day, and a time where one was named. `dueAt` is derived from it. */
const dueFields = {
  dueOn: localDateSchema,
  /** Null: at any time of that day. */
  dueTime: localTimeSchema.nullable(),
};

/**
 * What somebody of us said that we would do, and by when. That it is overdue or missed is derived from the clock and
 * never written (RULES section 4).
 */
export const promiseSchema = z.object({
  ...rowFields,
  words: z.string().trim().min(1).max(2_000),
  madeBy: idSchema,
  madeAt: instantSchema,
  /** Whose it is to keep; null for anybody. */
  assignedTo: idSchema.nullable(),
  /** To whom; null where it is nobody on record (`toName`). */
  customerId: idSchema.nullable(),
  toName: z.string().max(200),
  jobId: idSchema.nullable(),
  complaintId: idSchema.nullable(),
  recoveryId: idSchema.nullable(),
  ...dueFields,
  zone: zoneSchema,
  /** The named time, or the end of the day where none was named. */
  dueAt: instantSchema,
  state: z.enum(['open', 'kept', 'withdrawn']),
  /** When it was kept in truth: after the end of its day it stays `kept late`. */
  keptAt: instantSchema.nullable(),
  /** Every earlier date that they agreed to move before it was due, the first first. */
  renegotiated: z
    .array(z.object({ ...dueFields, dueAt: instantSchema, at: instantSchema, by: idSchema, why: z.string().max(2_000) }))
    .max(50),
});
export type Promised = z.infer<typeof promiseSchema>;
