import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';

/** As many calls as one printed list holds: more is no list that anybody works off in a day. */
export const mostLines = 200;

/** A call list as it was printed: a result is entered by the number of its line, whatever the queue looks like by then. */
export const callListSchema = z.object({
  ...rowFields,
  /** Printed at its head, to find it again: counts up from 1. */
  number: z.int().positive(),
  printedAt: instantSchema,
  /** The line of number 1 first. */
  callIds: z.array(idSchema).min(1).max(mostLines),
});
export type CallList = z.infer<typeof callListSchema>;
