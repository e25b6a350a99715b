import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { businessId, businessSchema } from '../../../../shared/domain/business/business.ts';
import { checkNumbers, tidyNumbers } from '../../../../shared/domain/business/rule-numbers.ts';
import { triedWeights } from '../../../../shared/domain/revisit/weigh-answers.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

const numbersSchema = businessSchema.pick({ numbers: true });

/** Takes weights of the revisit rule into the business's numbers. What was answered before keeps its points. */
export const acceptWeights = defineCommand({
  name: 'accept-weights',
  action: 'settings',
  input: z.object({
    rev: z.int().positive(),
    /** The business's numbers as they were when the weights were tried. */
    before: numbersSchema,
    weights: z.partialRecord(z.enum(triedWeights as [(typeof triedWeights)[number], ...typeof triedWeights]), z.int()),
  }),
  tables: ['business'],
  load: async (reader) => reader.business.get(businessId),
  decide({ rev, before, weights }, business) {
    if (business === undefined) return recordGone;
    const chosen = Object.fromEntries(Object.entries(weights).map(([name, value]) => [`revisits.${name}`, value]));
    const after = { numbers: { ...before.numbers, ...chosen } };
    const problems = checkNumbers(after);
    if (problems.length > 0) return { ok: false, problems };
    const merged = mergeEdit('business', business, { rev, before, after: { numbers: tidyNumbers(after.numbers) } });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});
