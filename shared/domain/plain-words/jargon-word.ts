import { z } from 'zod';
import { rowFields } from '../base/row.ts';

/** A word of the team's own list: one that customers do not know, with what to say, or one of the program's switched off. */
export const jargonWordSchema = z.object({
  ...rowFields,
  word: z.string().trim().min(1).max(80),
  /** What to say in its place; empty where it is only marked. */
  plain: z.string().trim().max(200),
  /** Null for all trades. */
  trade: z.string().trim().min(1).max(60).nullable(),
  /** `off`: the program's own hint for this word is not shown. */
  state: z.enum(['ours', 'off']),
});
export type JargonWord = z.infer<typeof jargonWordSchema>;
