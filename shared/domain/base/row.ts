import { z } from 'zod';
import { idSchema } from './id.ts';
import { instantSchema } from './now.ts';

/** The fields that the kernel keeps on every row. Rules read them; only `applyPatch` writes them. */
export const rowFields = {
  id: idSchema,
  /** Counts the changes of this row, from 1. A command carries the `rev` that it was made from. */
  rev: z.int().positive(),
  createdAt: instantSchema,
  createdBy: idSchema,
  updatedAt: instantSchema,
  updatedBy: idSchema,
  deletedAt: instantSchema.nullable(),
  /** 1 while the row counts, 0 once it was taken back. A number, because a boolean is no index key. */
  live: z.union([z.literal(0), z.literal(1)]),
  schemaVersion: z.int().positive(),
  /** The chunked operation (an import) that made the row; queries hide the row while that operation is pending. */
  batchId: idSchema.optional(),
};

export const rowSchema = z.object(rowFields);
export type Row = z.infer<typeof rowSchema>;
