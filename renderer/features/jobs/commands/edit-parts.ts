import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { type Job, partSchema } from '../../../../shared/domain/job/job.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

const partsSchema = z.object({ parts: z.array(partSchema).max(200) });
const inputSchema = z.object({ jobId: idSchema, rev: z.int().positive(), before: partsSchema, after: partsSchema });

/** Changes which parts a job took, before or after it was closed. */
export const editParts = defineCommand({
  name: 'edit-parts',
  action: 'close',
  input: inputSchema,
  tables: ['jobs'],
  load: async (reader, { jobId }: z.infer<typeof inputSchema>) => (await reader.jobs.get(jobId)) ?? null,
  decide({ rev, before, after }, job): Result<{ patches: Patch[]; output: null }> {
    if (job === null || job.live === 0) return recordGone;
    const merged = mergeEdit<Job>('jobs', job, { rev, before, after });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});
