import { z } from 'zod';

/**
 * Why a rule said what it said, as data. `shared/text` turns it into a sentence when it is shown; sentences are
 * never stored, so that a better wording or another language reaches old records too.
 */
export const reasonSchema = z.object({
  code: z.string().min(1),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Reason = z.infer<typeof reasonSchema>;

/** What is wrong with an input: `path` names the field (empty for the whole), `code` the sentence in `shared/text`. */
export interface Problem extends Reason {
  readonly path: readonly (string | number)[];
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
