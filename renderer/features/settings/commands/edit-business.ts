import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { businessId } from '../../../../shared/domain/business/business.ts';
import { businessFactsSchema, checkBusinessFacts, tidyBusinessFacts } from '../../../../shared/domain/business/business-facts.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/**
 * Changes the business: its name, where it is, when it works and when its customers may be rung. Calls that are planned
 * already keep their time; what is planned from now on goes by the new hours.
 */
export const editBusiness = defineCommand({
  name: 'edit-business',
  action: 'settings',
  input: z.object({ rev: z.int().positive(), before: businessFactsSchema, after: businessFactsSchema }),
  tables: ['business'],
  load: async (reader) => reader.business.get(businessId),
  decide({ rev, before, after }, business) {
    if (business === undefined) return recordGone;
    const problems = checkBusinessFacts(after);
    if (problems.length > 0) return { ok: false, problems };
    const merged = mergeEdit('business', business, { rev, before, after: tidyBusinessFacts(after) });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});
