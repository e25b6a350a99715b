import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { relinkChain } from '../../../../shared/domain/job/relink-chain.ts';
import type { RecoveryState } from '../../../../shared/domain/recovery/new-recovery.ts';
import { rootOf } from '../../../../shared/domain/revisit/root-of.ts';
import type { Ctx } from '../../../data/kernel/command.ts';
import { type Owed, owedPatches, type Told, takeBackTold } from './acknowledgement-patches.ts';
import { alarmEffects } from './alarm-effects.ts';
import { wakeCheckCalls } from './check-call-patches.ts';
import { partiesOf, type Surroundings, timingOf } from './job-surroundings.ts';
import { answerRecoveries } from './recovery-effects.ts';
import { type AnsweredPair, confirmedOf, decisionPatches, owesWords } from './revisit-answer.ts';
import { settlePatches } from './settle-patches.ts';

type AnsweringJob = Pick<Job, 'id' | 'customerId' | 'originalJobId' | 'rootJobId' | 'status' | 'sourceKey' | 'requestedAt' | 'symptom'> & {
  /** When we come; null while that is to be arranged, and once the visit is over. */
  readonly arrivalAt: Instant | null;
};
type Link = Pick<Job, 'originalJobId' | 'rootJobId'>;

/** Who was told already, where a closing says so. */
export type ToldParties = ReadonlyMap<Id, Told>;

export interface AnswerEffects {
  /** The job's own place in a chain: for the caller to write with the rest of the job. */
  readonly link: Link;
  /** Everything else: decisions, other jobs of the chain, calls. */
  readonly patches: readonly Patch[];
  /** How the chains are put right from now on: for the caller to write, with what else it changes of that. */
  readonly recoveries: readonly RecoveryState[];
}

/**
 * What follows from answers to "is this a revisit?": the pairs are remembered, a yes links the chain, and the words
 * that are owed are queued or logged as said, and a recovery begins. Only a person's answer queues a call (RULES section 1), and never for a
 * job that came in already over from another program.
 */
export function answerEffects(
  job: AnsweringJob,
  answers: readonly AnsweredPair[],
  around: Surroundings,
  ctx: Ctx,
  told: ToldParties = new Map(),
): Result<AnswerEffects> {
  const link: Link = { originalJobId: job.originalJobId, rootJobId: job.rootJobId };
  if (answers.length === 0) return { ok: true, value: { link, patches: [], recoveries: around.recoveries } };
  const linked = linkJob(job, originalAfter(job, answers), around);
  if (linked === null) return { ok: false, problems: [{ path: ['revisit'], code: 'goes-in-a-circle', params: {} }] };
  const decisions = decisionPatches(job.id, answers, around.decisions, ctx);
  const calls = callEffects(job, linked.link, answers, around, told, ctx);
  const recoveries = answerRecoveries(job, linked.link, answers, around, cameInOver(job), ctx);
  const alarms = alarmEffects({ ...job, cameInOver: cameInOver(job) }, linked.link.originalJobId, recoveries, around, ctx);
  return { ok: true, value: { link: linked.link, patches: [...decisions, ...linked.others, ...calls, ...alarms], recoveries } };
}

/** The job that it goes back for after these answers. */
function originalAfter(job: AnsweringJob, answers: readonly AnsweredPair[]): Id | null {
  const confirmed = confirmedOf(answers);
  if (confirmed !== null) return confirmed.originalJobId;
  const doubted = answers.some(
    ({ answer, originalJobId }) => answer === 'unsure' || (answer === 'no' && originalJobId === job.originalJobId),
  );
  return doubted ? null : job.originalJobId;
}

function linkJob(job: AnsweringJob, originalJobId: Id | null, around: Surroundings): { link: Link; others: Patch[] } | null {
  const rows = new Map(around.chain.map((row) => [row.id, row]));
  const links = [...around.chain.filter(({ id }) => id !== job.id), job];
  const changes = relinkChain(job.id, originalJobId, links);
  if (changes === null) return null;
  const own = changes.find(({ id }) => id === job.id) ?? job;
  const others = changes.flatMap(({ id, rootJobId }) => {
    const row = rows.get(id);
    return id === job.id || row === undefined ? [] : [updatePatch('jobs', row, { rootJobId })];
  });
  return {
    link: { originalJobId: own.originalJobId, rootJobId: own.rootJobId },
    others: others.filter((patch) => patch !== null),
  };
}

function callEffects(
  job: AnsweringJob,
  link: Link,
  answers: readonly AnsweredPair[],
  around: Surroundings,
  told: ToldParties,
  ctx: Ctx,
): Patch[] {
  const lead = answers.find(({ answer }) => owesWords(answer));
  const at = ctx.now.instant;
  if (lead === undefined) return stillOpen(answers, around) ? [] : notARevisit(job, around, ctx);
  const settled =
    link.originalJobId === null || lead.answer === 'unsure'
      ? []
      : settlePatches(
          { type: 'revisit-answered', jobId: job.id, chainJobIds: chainIdsOf(job.id, link, around), answer: 'yes' },
          around.calls,
          at,
        );
  return cameInOver(job) ? settled : [...settled, ...owedWords(job, lead, around, told, ctx)];
}

/** From another program, and over already. */
export function cameInOver({ sourceKey, status }: Pick<AnsweringJob, 'sourceKey' | 'status'>): boolean {
  return sourceKey !== undefined && (status === 'done' || status === 'cancelled');
}

function owedWords(job: AnsweringJob, lead: AnsweredPair, around: Surroundings, told: ToldParties, ctx: Ctx): Patch[] {
  const provisional = lead.answer === 'unsure';
  const owed: Owed = { jobId: job.id, arrivalAt: job.arrivalAt, provisional, timing: timingOf(around.property, ctx) };
  const parties = partiesOf(job.customerId, around, ctx.now);
  if (lead.answer === 'said') {
    const onThePhone: Told = { outcome: 'spoke', at: ctx.now.instant, during: 'answer' };
    return owedPatches(owed, parties, new Map([[job.customerId, onThePhone]]), around.calls, ctx);
  }
  const { patches, taken } = takeBackTold(job.id, around.calls, around.attempts, ctx.now.instant);
  const standing = around.calls.filter((call) => !taken.has(call.id));
  return [...patches, ...owedPatches(owed, parties, told, standing, ctx)];
}

/** Another pair was answered with yes or "can't tell", and that still holds. */
function stillOpen(answers: readonly AnsweredPair[], { decisions }: Surroundings): boolean {
  const answered = new Set(answers.map(({ originalJobId }) => originalJobId));
  return (
    answers.every(({ answer }) => answer === 'open') ||
    decisions.some(
      ({ live, decision, originalJobId }) => live === 1 && (decision === 'yes' || decision === 'unsure') && !answered.has(originalJobId),
    )
  );
}

function notARevisit(job: AnsweringJob, around: Surroundings, ctx: Ctx): Patch[] {
  const at = ctx.now.instant;
  const told = takeBackTold(job.id, around.calls, around.attempts, at).patches;
  const settled = settlePatches({ type: 'revisit-answered', jobId: job.id, chainJobIds: [], answer: 'no' }, around.calls, at);
  const earlier = around.chain.filter(({ id }) => id !== job.id);
  const woken = job.originalJobId === null ? [] : wakeCheckCalls(earlier, around.calls, timingOf(around.property, ctx), ctx);
  return [...told, ...settled, ...woken];
}

/** The other jobs of the chain that the job now belongs to. */
export function chainIdsOf(jobId: Id, link: Link, { chain }: Pick<Surroundings, 'chain'>): Id[] {
  const root = link.rootJobId ?? jobId;
  const links = new Map(chain.map((row) => [row.id, row]));
  return chain.filter(({ id }) => id !== jobId && rootOf(id, links) === root).map(({ id }) => id);
}

/** The calls as they stand once some of them were settled by `patches`: what is closed is left out. */
export function withoutSettled(calls: readonly Call[], patches: readonly Patch[]): Call[] {
  const settled = new Set(patches.filter(({ table, fields }) => table === 'calls' && fields['open']?.after === 0).map(({ id }) => id));
  return calls.filter(({ id }) => !settled.has(id));
}
