import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { rowFields } from '../base/row.ts';

const rowNameSchema = z.strictObject({ table: z.string().min(1).max(40), id: idSchema });
export type RowName = z.infer<typeof rowNameSchema>;

/** What an erasure says of rows, by ids and nothing else. */
export const erasedRowsSchema = z.object({
  /** Rows that are gone. */
  erased: z.array(rowNameSchema),
  /** Rows that stay for the business's own books, with everything taken out that tells of the person. */
  redacted: z.array(rowNameSchema),
  /** Places of the person that keep their address because somebody else is tied to them: who holds each from here on. */
  kept: z.array(z.strictObject({ propertyId: idSchema, customerId: idSchema })),
});
export type ErasedRows = z.infer<typeof erasedRowsSchema>;

/**
 * That a person was erased for good: ids and nothing else, so that a snapshot of before can be restored without bringing
 * the person back.
 */
export const erasureSchema = z.object({ ...rowFields, ...erasedRowsSchema.shape });
