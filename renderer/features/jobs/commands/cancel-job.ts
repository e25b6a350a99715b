import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { replanAcknowledgements } from './acknowledgement-patches.ts';
import { surroundingTables, timingOf } from './job-surroundings.ts';
import { loadJob, openJob } from './load-job.ts';
import { settlePatches } from './settle-patches.ts';

const inputSchema = z.object({ jobId: idSchema });

/** Cancels a job that was not done. Words that are owed about a revisit stay owed: the first visit is still ours. */
export const cancelJob = defineCommand({
  name: 'cancel-job',
  action: 'book',
  input: inputSchema,
  tables: surroundingTables,
  load: (reader, { jobId }: z.infer<typeof inputSchema>) => loadJob(reader, jobId),
  decide(_, found, ctx): Result<{ patches: Patch[]; output: null }> {
    const open = openJob(found, ['done', 'cancelled']);
    if (!open.ok) return open;
    const { job, around } = open.value;
    const planned = around.appointments.filter(({ outcome }) => outcome === 'planned');
    const patches = [
      updatePatch('jobs', job, { status: 'cancelled' }),
      ...planned.map((appointment) => updatePatch('appointments', appointment, { outcome: 'cancelled' })),
      ...settlePatches({ type: 'job-cancelled', jobId: job.id }, around.calls, ctx.now.instant),
      ...replanAcknowledgements(job.id, null, around.calls, timingOf(around.property, ctx)),
    ];
    return { ok: true, value: { patches: patches.filter((patch) => patch !== null), output: null } };
  },
});

/** Takes a cancelled job up again, to be arranged anew: the old time may be long past. */
export const reopenJob = defineCommand({
  name: 'reopen-job',
  action: 'book',
  input: inputSchema,
  tables: surroundingTables,
  load: (reader, { jobId }: z.infer<typeof inputSchema>) => loadJob(reader, jobId),
  decide(_, found): Result<{ patches: Patch[]; output: null }> {
    const open = openJob(found, ['enquiry', 'quoted', 'scheduled', 'in-progress', 'done']);
    if (!open.ok) return open;
    const patch = updatePatch('jobs', open.value.job, { status: 'enquiry' });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
