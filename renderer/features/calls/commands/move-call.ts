import { z } from 'zod';
import { changedMeanwhile, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { instantSchema } from '../../../../shared/domain/base/now.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { planPutOffTo } from '../../../../shared/domain/call/put-off.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { readCallZone } from '../queries/read-zone.ts';

/**
 * Puts one open call to the moment that somebody chose. Nobody was rung, so no try is counted. Problems: `put-off-left`
 * with `because`, a `PutOffRefusal`; `changed-meanwhile`; `move-past`.
 */
export const moveCall = defineCommand({
  name: 'move-call',
  action: 'ring',
  /** `dueAt`: the time that was on the screen, so that two people do not move it unknown to each other. */
  input: z.object({ callId: idSchema, dueAt: instantSchema, to: instantSchema }),
  tables: ['calls', 'jobs', 'properties'],
  load: async (reader, { callId }) => {
    const call = await reader.calls.get(callId);
    return call === undefined || call.live === 0 ? null : { call, zone: await readCallZone(reader, call) };
  },
  decide({ dueAt, to }, found, ctx) {
    if (found === null) return recordGone;
    const { call, zone } = found;
    if (call.open === 1 && call.dueAt !== dueAt) return { ok: false, problems: [{ path: [], code: changedMeanwhile, params: {} }] };
    if (to <= ctx.now.instant) return { ok: false, problems: [{ path: [], code: 'move-past', params: {} }] };
    const plan = planPutOffTo(call, to, callTiming(ctx, zone));
    if (plan.fit === 'left') return { ok: false, problems: [{ path: [], code: 'put-off-left', params: { because: plan.because } }] };
    const patch = updatePatch('calls', call, { dueAt: plan.dueAt, dueIs: plan.dueIs, atDoor: plan.atDoor });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: { fit: plan.fit } } };
  },
});
