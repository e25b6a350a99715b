import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';

/** Good words of a customer, and to whom of us they are passed on (F7): who was there, and whoever found the part. */
export const praiseSchema = z.object({
  ...rowFields,
  customerId: idSchema,
  jobId: idSchema.nullable(),
  recoveryId: idSchema.nullable(),
  words: z.string().trim().min(1).max(20_000),
  heardAt: instantSchema,
  forStaff: z.array(idSchema).max(50),
  /** Who of them has not seen it yet. Indexed. */
  waitingFor: z.array(idSchema).max(50),
});
export type Praise = z.infer<typeof praiseSchema>;
