import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { answerEffects } from './answer-effects.ts';
import { arrivalOf, loadSurroundings, surroundingTables } from './job-surroundings.ts';
import { putRightBy, writeRecoveries } from './recovery-effects.ts';
import { judgedSchema, revisitAnswers } from './revisit-answer.ts';

const inputSchema = judgedSchema.extend({ jobId: idSchema, answer: z.enum(revisitAnswers) });
type Input = z.infer<typeof inputSchema>;

/** Answers later whether a job goes back for an earlier one, or answers anew: on the job's page and for suggestions. */
export const answerRevisit = defineCommand({
  name: 'answer-revisit',
  action: 'book',
  input: inputSchema,
  tables: surroundingTables,
  async load(reader, { jobId, originalJobId }) {
    const job = await reader.jobs.get(jobId);
    return { job, around: job && (await loadSurroundings(reader, job, [originalJobId])) };
  },
  decide({ jobId: _, ...pair }: Input, { job, around }, ctx): Result<{ patches: Patch[]; output: null }> {
    if (job === undefined || around === undefined || job.live === 0)
      return { ok: false, problems: [{ path: [], code: 'job-gone', params: {} }] };
    if (!around.chain.some(({ id }) => id === pair.originalJobId))
      return { ok: false, problems: [{ path: [], code: 'original-gone', params: {} }] };
    const arrivalAt = job.status === 'done' || job.status === 'cancelled' ? null : arrivalOf(around.appointments);
    const effects = answerEffects({ ...job, arrivalAt }, [pair], around, ctx);
    if (!effects.ok) return effects;
    const link = updatePatch('jobs', job, effects.value.link);
    const recoveries = putRightBy({ ...job, ...effects.value.link }, effects.value.recoveries, around, new Map(), ctx);
    const patches = [
      ...(link === null ? [] : [link]),
      ...effects.value.patches,
      ...writeRecoveries(job.customerId, recoveries, around, ctx),
    ];
    return { ok: true, value: { patches, output: null } };
  },
});
