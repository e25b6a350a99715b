import { z } from 'zod';
import { rowFields } from '../base/row.ts';

/**
 * The business's own words for something that the program says to customers (a call, a message, a letter), as one whole
 * text with named gaps such as `{name}`. Without a row the program's own words count.
 */
export const wordingSchema = z.object({
  ...rowFields,
  /** What it is for: `acknowledgement`, `letter`. */
  code: z.string().min(1).max(60),
  /** BCP 47 tag of the language that it is said in. */
  language: z.string().min(2).max(35),
  text: z.string().min(1).max(20_000),
});
export type Wording = z.infer<typeof wordingSchema>;

/** Deterministic, so that two devices that word the same thing make one row. */
export function wordingId(code: string, language: string): string {
  return `wording:${code}:${language}`;
}
