import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { loadReviewsAround, reviewPatches, reviewTables } from '../../../data/kernel/ask-review.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';
import { answerEffects, cameInOver, chainIdsOf } from './answer-effects.ts';
import { arrivalOf, loadSurroundings, type Surroundings, surroundingTables } from './job-surroundings.ts';
import { putRightBy, writeRecoveries } from './recovery-effects.ts';
import { judgedSchema, revisitAnswers } from './revisit-answer.ts';
import { whoWasThere } from './visit-patches.ts';

const inputSchema = judgedSchema.extend({ jobId: idSchema, answer: z.enum(revisitAnswers) });
type Input = z.infer<typeof inputSchema>;

/** Answers later whether a job goes back for an earlier one, or answers anew: on the job's page and for suggestions. */
export const answerRevisit = defineCommand({
  name: 'answer-revisit',
  action: 'book',
  input: inputSchema,
  tables: [...new Set([...surroundingTables, ...reviewTables])],
  async load(reader, { jobId, originalJobId }) {
    const job = await reader.jobs.get(jobId);
    if (job === undefined) return null;
    const around = await loadSurroundings(reader, job, [originalJobId]);
    const chainIds = [job.id, ...around.chain.map(({ id }) => id)];
    return { job, around, reviews: await loadReviewsAround(reader, chainIds) };
  },
  decide({ jobId: _, ...pair }: Input, loaded, ctx): Result<{ patches: Patch[]; output: null }> {
    if (loaded === null || loaded.job.live === 0) return { ok: false, problems: [{ path: [], code: 'job-gone', params: {} }] };
    const { job, around, reviews } = loaded;
    if (!around.chain.some(({ id }) => id === pair.originalJobId))
      return { ok: false, problems: [{ path: [], code: 'original-gone', params: {} }] };
    const arrivalAt = job.status === 'done' || job.status === 'cancelled' ? null : arrivalOf(around.appointments);
    const effects = answerEffects({ ...job, arrivalAt }, [pair], around, ctx);
    if (!effects.ok) return effects;
    const link = updatePatch('jobs', job, effects.value.link);
    const answered = { ...job, ...effects.value.link };
    const recoveries = putRightBy(answered, effects.value.recoveries, around, new Map(), ctx);
    const asks = answered.originalJobId !== null && !cameInOver(job);
    const patches = [
      ...(link === null ? [] : [link]),
      ...effects.value.patches,
      ...writeRecoveries(job.customerId, recoveries, around, ctx),
      ...(asks ? reviewPatches(lookBackOn(answered, around, ctx), reviews, ctx) : []),
    ];
    return { ok: true, value: { patches, output: null } };
  },
});

/** A revisit that was only found to be one after it was closed is looked back on too (F1). */
function lookBackOn(job: Job, around: Surroundings, ctx: Ctx): Parameters<typeof reviewPatches>[0] {
  const askedOf = whoWasThere(around.appointments, job.completedAt ?? ctx.now.instant, ctx);
  return { job, chainIds: chainIdsOf(job.id, job, around), askedOf, surprise: false };
}
