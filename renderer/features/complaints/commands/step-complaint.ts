import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Instant, instantSchema } from '../../../../shared/domain/base/now.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Problem, Result } from '../../../../shared/domain/base/reason.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';
import { complaintCallPatches } from './call-patches.ts';
import { complaintTables, type LoadedComplaint, loadComplaint } from './load-complaint.ts';

const words = z.string().max(20_000);
type Decided = Result<{ patches: Patch[]; output: null }>;

/** They know that it has reached us. `at`: when in truth, null for now. */
export const acknowledgeComplaint = defineCommand({
  name: 'acknowledge-complaint',
  action: 'ring',
  input: z.object({ complaintId: idSchema, at: instantSchema.nullable(), thanked: z.boolean() }),
  tables: complaintTables,
  load: (reader, { complaintId }) => loadComplaint(reader, complaintId),
  decide({ at, thanked }, loaded, ctx): Decided {
    return step(loaded, at, ctx, ({ acknowledgedAt, thankedAt }, then) => ({
      acknowledgedAt: acknowledgedAt ?? then,
      thankedAt: thanked ? (thankedAt ?? then) : thankedAt,
    }));
  },
});

/** They were told what we will do; whoever was told that knows too that it has reached us. A later plan replaces the words. */
export const planComplaint = defineCommand({
  name: 'plan-complaint',
  action: 'edit-records',
  input: z.object({ complaintId: idSchema, at: instantSchema.nullable(), plan: words }),
  tables: complaintTables,
  load: (reader, { complaintId }) => loadComplaint(reader, complaintId),
  decide({ at, plan }, loaded, ctx): Decided {
    if (plan.trim() === '') return refused(['plan'], 'plan-missing');
    return step(loaded, at, ctx, ({ acknowledgedAt, plannedAt }, then) => ({
      acknowledgedAt: acknowledgedAt ?? then,
      plan: plan.trim(),
      plannedAt: plannedAt ?? then,
      state: 'planned',
    }));
  },
});

/** Whether they were thanked for saying it. */
export const thankForComplaint = defineCommand({
  name: 'thank-for-complaint',
  action: 'ring',
  input: z.object({ complaintId: idSchema, at: instantSchema.nullable() }),
  tables: complaintTables,
  load: (reader, { complaintId }) => loadComplaint(reader, complaintId),
  decide({ at }, loaded, ctx): Decided {
    if (loaded === null) return recordGone;
    const thankedAt = loaded.complaint.thankedAt ?? moment(loaded.complaint, at, ctx);
    const patch = updatePatch('complaints', loaded.complaint, { thankedAt });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});

/** A step of an open complaint, and what it does to the calls about it. */
function step(
  loaded: LoadedComplaint | null,
  at: Instant | null,
  ctx: Ctx,
  fieldsAt: (complaint: Complaint, then: Instant) => Partial<Complaint>,
): Decided {
  if (loaded === null) return recordGone;
  const { complaint } = loaded;
  if (complaint.state === 'closed') return refused([], 'complaint-closed-already');
  const then = moment(complaint, at, ctx);
  const fields = fieldsAt(complaint, then);
  const own = updatePatch('complaints', complaint, fields);
  const calls = complaintCallPatches({ ...complaint, ...fields }, loaded, then, ctx);
  return { ok: true, value: { patches: [...(own === null ? [] : [own]), ...calls], output: null } };
}

/** When it was done: not before it was said, and not in the future. */
function moment({ heardAt }: Complaint, at: Instant | null, { now }: Ctx): Instant {
  if (at === null || at > now.instant) return now.instant;
  return at < heardAt ? heardAt : at;
}

function refused(path: Problem['path'], code: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ path, code, params: {} }] };
}
