import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { rowFields } from '../base/row.ts';

const rowNameSchema = z.strictObject({ table: z.string().min(1).max(40), id: idSchema });

/**
 * That a person was erased for good: ids and nothing else, so that a snapshot of before can be restored without bringing
 * the person back.
 */
export const erasureSchema = z.object({
  ...rowFields,
  /** Rows that are gone. */
  erased: z.array(rowNameSchema),
  /** Rows that stay for the business's own books, with everything taken out that tells of the person. */
  redacted: z.array(rowNameSchema),
});
