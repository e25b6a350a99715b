import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { policyReadingSchema } from '../../../../shared/domain/policy/policy.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

const inputSchema = policyReadingSchema.pick({ policyId: true, kind: true, note: true }).extend({ staffId: idSchema });

/** Keeps that somebody has read a version of the policy, which everybody says for themselves, or was trained on it, which the owner or the office says. */
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
  decide({ policyId, staffId, kind, note }, { policy, person, readings }, ctx) {
    if (policy === undefined || policy.live === 0 || person === undefined || person.live === 0) return recordGone;
    const mayForOthers = kind === 'trained' && can(ctx.actor.role, 'settings');
    if (kind === 'trained' ? !mayForOthers : staffId !== ctx.actor.id)
      return { ok: false, problems: [{ path: [], code: 'not-allowed', params: {} }] };
    const on = ctx.now.date;
    const known = readings.some(
      (one) => one.live === 1 && one.staffId === staffId && one.kind === kind && (kind === 'read' || one.on === on),
    );
    if (known) return { ok: true, value: { patches: [], output: null } };
    const patch = createPatch('policyReadings', ctx.newId(), { policyId, staffId, kind, on, note: note.trim() });
    return { ok: true, value: { patches: [patch], output: null } };
  },
});
