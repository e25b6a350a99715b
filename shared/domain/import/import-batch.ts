import { z } from 'zod';
import { rowFields } from '../base/row.ts';

/** What one row of a file stands for. */
export const importKinds = ['jobs', 'customers', 'properties', 'equipment', 'contacts', 'everything'] as const;

const count = z.int().nonnegative();

/** One import, as it is remembered: which file, what became of its rows. Its `id` is the operation's work id. */
export const importBatchSchema = z.object({
  ...rowFields,
  fileName: z.string().max(500),
  /** What the rows of the file were: `importKinds`. */
  kind: z.enum(importKinds),
  /** Short name of the program that wrote the file, and its encoding; empty where nobody kept it. */
  source: z.string().max(120),
  encoding: z.string().max(40),
  /** Chosen by a person, or found in the watched folder. */
  origin: z.enum(['file', 'watched-folder']),
  rows: count,
  added: count,
  joined: count,
  updated: count,
  unchanged: count,
  refused: count,
  /** Pairs that look like revisits, waiting for a person's answer. */
  suggestions: count,
});
