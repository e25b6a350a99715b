import { z } from 'zod';
import { rowFields } from '../base/row.ts';

const count = z.int().nonnegative();

/** One import, as it is remembered: which file, what became of its rows. Its `id` is the operation's work id. */
export const importBatchSchema = z.object({
  ...rowFields,
  fileName: z.string().max(500),
  rows: count,
  added: count,
  joined: count,
  updated: count,
  unchanged: count,
  refused: count,
  /** Pairs that look like revisits, waiting for a person's answer. */
  suggestions: count,
});
