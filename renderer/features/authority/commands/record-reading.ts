import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { type PolicyReading, policyReadingSchema } from '../../../../shared/domain/policy/policy.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';

const inputSchema = policyReadingSchema
  .pick({ policyId: true, kind: true, note: true })
  /** `on`: the day of the training, which may be noted later; null for today, as a reading always is. */
  .extend({ staffId: idSchema, on: policyReadingSchema.shape.on.nullable() });

/**
 * Keeps that somebody has read a version of the policy, which everybody says for themselves, or was trained on it, which
 * the owner or the office says, with how. Of two trainings noted for one day the later words count.
 */
export const recordReading = defineCommand({
  name: 'record-reading',
  action: 'read-policy',
  input: inputSchema,
  tables: ['policies', 'policyReadings', 'staff'],
  load: async (reader, { policyId, staffId }) => ({
    policy: await reader.policies.get(policyId),
    person: await reader.staff.get(staffId),
    readings: await reader.policyReadings.where('policyId').equals(policyId).toArray(),
  }),
  decide(input, { policy, person, readings }, ctx) {
    const { policyId, staffId, kind } = input;
    if (policy === undefined || policy.live === 0 || person === undefined || person.live === 0) return recordGone;
    const problems = refusals(input, ctx);
    if (problems.length > 0) return { ok: false, problems };
    const on = kind === 'trained' ? (input.on ?? ctx.now.date) : ctx.now.date;
    const note = input.note.trim();
    const own = readings.filter((one) => one.live === 1 && one.staffId === staffId && one.kind === kind);
    const known = own.find((one) => kind === 'read' || one.on === on);
    const patch =
      known === undefined
        ? createPatch('policyReadings', ctx.newId(), { policyId, staffId, kind, on, note })
        : updatePatch('policyReadings', known, note === '' ? {} : { note });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});

function refusals({ kind, staffId, on }: Pick<PolicyReading, 'kind' | 'staffId'> & { on: string | null }, { actor, now }: Ctx): Problem[] {
  const mayForOthers = kind === 'trained' && can(actor.role, 'settings');
  if (kind === 'trained' ? !mayForOthers : staffId !== actor.id) return [{ path: [], code: 'not-allowed', params: {} }];
  return on !== null && on > now.date ? [{ path: ['on'], code: 'trained-to-come', params: {} }] : [];
}
