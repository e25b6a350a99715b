import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { closedFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callsMootedBy } from '../../../../shared/domain/call/settle-calls.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { complaintCallPatches } from './call-patches.ts';
import { complaintTables, loadComplaint } from './load-complaint.ts';

/** Closes a complaint with what became of it, and every call about it with that. Answers how many calls that ended. */
export const closeComplaint = defineCommand({
  name: 'close-complaint',
  action: 'edit-records',
  input: z.object({ complaintId: idSchema, outcome: z.string().max(20_000) }),
  tables: complaintTables,
  load: (reader, { complaintId }) => loadComplaint(reader, complaintId),
  decide({ complaintId, outcome }, loaded, { now }): Result<{ patches: Patch[]; output: { endedCalls: number } }> {
    if (loaded === null) return recordGone;
    const { complaint, openCalls } = loaded;
    if (complaint.state === 'closed') return { ok: false, problems: [{ path: [], code: 'complaint-closed-already', params: {} }] };
    if (outcome.trim() === '') return { ok: false, problems: [{ path: ['outcome'], code: 'outcome-missing', params: {} }] };
    const own = updatePatch('complaints', complaint, { outcome: outcome.trim(), state: 'closed', closedAt: now.instant });
    const ended = callsMootedBy({ type: 'complaint-closed', complaintId }, openCalls).flatMap(({ callId, state, closedBecause }) => {
      const call = openCalls.find(({ id }) => id === callId) as Call;
      return updatePatch('calls', call, closedFields(state, now.instant, closedBecause) as Partial<Call>) ?? [];
    });
    return { ok: true, value: { patches: [...(own === null ? [] : [own]), ...ended], output: { endedCalls: ended.length } } };
  },
});

/** It came up again: a plan is owed anew, from now on. What was said and done before stays. */
export const reopenComplaint = defineCommand({
  name: 'reopen-complaint',
  action: 'ring',
  input: z.object({ complaintId: idSchema }),
  tables: complaintTables,
  load: (reader, { complaintId }) => loadComplaint(reader, complaintId),
  decide(_input, loaded, ctx): Result<{ patches: Patch[]; output: null }> {
    if (loaded === null) return recordGone;
    const { complaint } = loaded;
    if (complaint.state !== 'closed') return { ok: false, problems: [{ path: [], code: 'complaint-open-already', params: {} }] };
    const fields: Partial<Complaint> = { state: 'open', plannedAt: null, closedAt: null, reopenedAt: ctx.now.instant };
    const own = updatePatch('complaints', complaint, fields);
    const calls = complaintCallPatches({ ...complaint, ...fields }, loaded, ctx.now.instant, ctx);
    return { ok: true, value: { patches: [...(own === null ? [] : [own]), ...calls], output: null } };
  },
});
