import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { reasonSchema } from '../base/reason.ts';
import { rowFields } from '../base/row.ts';

/**
 * What a person said of two customers that look alike. Its id is `dd:<smaller id>:<greater id>`, so that two devices
 * answer about one pair. "Not the same" is never asked again.
 */
export const duplicateDecisionSchema = z.object({
  ...rowFields,
  /**
   * The smaller of the two ids, then the greater. Names them and needs neither: an import is taken back whatever was
   * answered about its customers.
   */
  pair: z.tuple([idSchema, idSchema]),
  decision: z.enum(['same', 'not-same']),
  /** The likeness that was shown, 0 to 1, and why. */
  likeness: z.number().min(0).max(1),
  reasons: z.array(reasonSchema),
  ruleVersion: z.int().positive(),
});
export type DuplicateDecision = z.infer<typeof duplicateDecisionSchema>;
