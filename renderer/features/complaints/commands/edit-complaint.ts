import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import {
  readComplaintFacts,
  type TypedComplaint,
  typedComplaintOf,
  typedComplaintSchema,
} from '../../../../shared/domain/complaint/complaint-facts.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { complaintCallPatches } from './call-patches.ts';
import { complaintTables, loadComplaint, loadTeller } from './load-complaint.ts';
import { askAfterComplaint, complainedJobTables, loadComplainedJob } from './review-of-complaint.ts';

/**
 * Changes what is written of a complaint. Edits made from an older revision merge field by field; what both changed is a
 * problem of its own, and then nothing is saved. Calls that nobody has tried yet follow who said it and when.
 */
export const editComplaint = defineCommand({
  name: 'edit-complaint',
  action: 'edit-records',
  input: z.object({ complaintId: idSchema, rev: z.int().positive(), before: typedComplaintSchema, after: typedComplaintSchema }),
  tables: [...new Set([...complaintTables, ...complainedJobTables])],
  async load(reader, { complaintId, after }) {
    const [loaded, teller, about] = await Promise.all([
      loadComplaint(reader, complaintId),
      loadTeller(reader, after.from === 'employee' ? null : after.customerId, after.propertyId),
      loadComplainedJob(reader, after.jobId),
    ]);
    return loaded && { ...loaded, ...teller, about };
  },
  decide({ rev, before, after }, loaded, ctx): Result<{ patches: Patch[]; output: null }> {
    if (loaded === null) return recordGone;
    const { complaint, customer } = loaded;
    const read = readComplaintFacts(after, ctx.now.instant);
    if (!read.ok) return read;
    if (read.value.customerId !== null && read.value.customerId !== complaint.customerId && customer?.live !== 1)
      return { ok: false, problems: [{ path: ['customerId'], code: 'customer-gone', params: {} }] };
    const current = typedComplaintOf(complaint);
    const merged = mergeEdit('complaints', { ...complaint, ...current }, { rev, before, after: typedComplaintOf(read.value) });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    if (merged.patch === null) return { ok: true, value: { patches: [], output: null } };
    const fields = Object.keys(merged.patch.fields) as (keyof TypedComplaint)[];
    const whole = readComplaintFacts({ ...current, ...pick(after, fields) }, ctx.now.instant);
    if (!whole.ok) return whole;
    const changed: Complaint = { ...complaint, ...whole.value };
    const own = updatePatch('complaints', complaint, whole.value);
    const calls = complaintCallPatches(changed, loaded, ctx.now.instant, ctx);
    const asked = changed.jobId === complaint.jobId ? [] : askAfterComplaint(loaded.about, changed.heardAt, ctx);
    return { ok: true, value: { patches: [...(own === null ? [] : [own]), ...calls, ...asked], output: null } };
  },
});

function pick(typed: TypedComplaint, fields: readonly (keyof TypedComplaint)[]): Partial<TypedComplaint> {
  return Object.fromEntries(fields.map((field) => [field, typed[field]]));
}
