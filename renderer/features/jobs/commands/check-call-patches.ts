import type { Instant } from '../../../../shared/domain/base/now.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { callSubject } from '../../../../shared/domain/call/call-keys.ts';
import type { CallTiming } from '../../../../shared/domain/call/call-timing.ts';
import { newCall } from '../../../../shared/domain/call/new-call.ts';
import { planCheckCall } from '../../../../shared/domain/call/plan-check-call.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Ctx } from '../../../data/kernel/command.ts';

type Closed = Pick<Job, 'id' | 'customerId' | 'certainty' | 'repairMade'>;

/** Queues the question whether it held, when we left in doubt; one that is open already moves to the new day. */
export function checkCallPatches(job: Closed, completedAt: Instant, calls: readonly Call[], timing: CallTiming, ctx: Ctx): Patch[] {
  const plan = planCheckCall(job, completedAt, timing);
  if (plan === null) return [];
  const { dueAt, dueIs, reason } = plan;
  const open = calls.find((call) => call.kind === 'check-call' && call.jobId === job.id && call.open === 1);
  if (open !== undefined) return [updatePatch('calls', open, { dueAt, dueIs, reason })].filter((patch) => patch !== null);
  const about = { kind: 'check-call', subject: callSubject(job.id), customerId: job.customerId, jobId: job.id } as const;
  return [createPatch('calls', ctx.newId(), newCall({ ...about, dueAt, dueIs, reason }))];
}

/** Check calls that a "yes" had made pointless: a "no" brings them back, because the question is open again. */
export function wakeCheckCalls(originals: readonly Job[], calls: readonly Call[], timing: CallTiming, ctx: Ctx): Patch[] {
  return originals.flatMap((job) => {
    const asked = calls.filter((call) => call.kind === 'check-call' && call.jobId === job.id);
    const droppedForIt =
      asked.some((call) => call.closedBecause?.code === 'coming-back-anyway') && asked.every((call) => call.state !== 'done');
    return droppedForIt && job.completedAt !== null ? checkCallPatches(job, job.completedAt, calls, timing, ctx) : [];
  });
}
