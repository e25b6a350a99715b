import { z } from 'zod';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { checkPolicy } from '../../../../shared/domain/policy/check-policy.ts';
import { policySchema } from '../../../../shared/domain/policy/policy.ts';
import { latestPolicy } from '../../../../shared/domain/policy/policy-in-force.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { readPolicies } from './offer-ground.ts';

const inputSchema = policySchema
  .pick({ text: true, inForceFrom: true, limits: true, monthlyBudget: true })
  .extend({ /** The version that it was written from; 0 for the first. */ basedOn: z.int().nonnegative() });

/**
 * Writes the next version of the service policy. Versions that are there stay as they were: what was offered by one was
 * judged by it. Refused where somebody has written another one meanwhile.
 */
export const savePolicyVersion = defineCommand({
  name: 'save-policy-version',
  action: 'authority',
  input: inputSchema,
  tables: ['policies'],
  load: (reader) => readPolicies(reader),
  decide({ basedOn, ...wanted }, policies, ctx) {
    const before = latestPolicy(policies);
    if ((before?.version ?? 0) !== basedOn) return { ok: false, problems: [{ path: [], code: 'policy-moved-on', params: {} }] };
    const problems = checkPolicy(wanted, before, ctx.now);
    if (problems.length > 0) return { ok: false, problems };
    const id = ctx.newId();
    const version = basedOn + 1;
    const patch = createPatch('policies', id, { ...wanted, text: wanted.text.trim(), version });
    return { ok: true, value: { patches: [patch], output: { policyId: id, version } } };
  },
});
