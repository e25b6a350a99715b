import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import { recoveryNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { RecoveryState } from '../../../../shared/domain/recovery/new-recovery.ts';
import { putRight } from '../../../../shared/domain/recovery/put-right.ts';
import { recoverChain } from '../../../../shared/domain/recovery/recover-chain.ts';
import { recoveryPatches } from '../../../../shared/domain/recovery/recovery-patches.ts';
import { rootOf } from '../../../../shared/domain/revisit/root-of.ts';
import { sayWording } from '../../../../shared/text/say-wording.ts';
import { emptyRecord } from '../../../../shared/text/wording-facts.ts';
import { wordingText } from '../../../../shared/text/wording-text.ts';
import type { Ctx } from '../../../data/kernel/command.ts';
import type { Told } from './acknowledgement-patches.ts';
import { type Surroundings, timingOf } from './job-surroundings.ts';
import { type AnsweredPair, confirmedOf } from './revisit-answer.ts';
import { whoWasThere } from './visit-patches.ts';

type AnsweredJob = Pick<Job, 'id' | 'customerId' | 'requestedAt' | 'symptom'>;

/**
 * What the answers make of how the chain is put right: a yes opens a recovery, a no lets go of one of which nothing was
 * done. History that came in from another program opens nothing.
 */
export function answerRecoveries(
  job: AnsweredJob,
  link: Pick<Job, 'originalJobId'>,
  answers: readonly AnsweredPair[],
  around: Surroundings,
  /** True for a job that came in over from another program. */
  cameInOver: boolean,
  ctx: Ctx,
): RecoveryState[] {
  const { chain, recoveries } = around;
  if (answers.every(({ answer }) => answer === 'open')) return [...recoveries];
  const links = new Map(chain.map((row) => [row.id, row]));
  const withAnswer = new Map<Id, Pick<Job, 'id' | 'originalJobId'>>([
    ...links,
    [job.id, { id: job.id, originalJobId: link.originalJobId }],
  ]);
  const confirmed = confirmedOf(answers);
  return recoverChain(recoveries, {
    job,
    answer: link.originalJobId === null || confirmed === null || cameInOver ? 'other' : 'yes',
    rootOf: (id) => rootOf(id, withAnswer),
    said: confirmed?.answer === 'said' ? { by: ctx.actor.id, words: sayOnPhone(job, around, ctx) } : null,
    isInUse: (id) => around.recoveriesInUse.has(id),
    at: ctx.now.instant,
    newId: ctx.newId,
  });
}

/** What was said on the phone, in the words in which it stood on screen. */
function sayOnPhone(job: AnsweredJob, { customers, wordings }: Surroundings, { actor, business, now }: Ctx): string {
  const customer = customers.get(job.customerId);
  const record = {
    ...emptyRecord({ caller: actor.name, business: business.name, zone: business.zone }),
    customerName: customer?.name ?? null,
    job: { completedAt: null, customerWords: '', symptom: job.symptom, explanation: '', finding: '' },
  };
  return wordingText(sayWording('on-phone', customer?.language ?? null, wordings, record, now).pieces);
}

type ClosedJob = Pick<
  Job,
  'id' | 'customerId' | 'rootJobId' | 'completedAt' | 'repairMade' | 'explanation' | 'workDone' | 'status' | 'sourceKey'
>;

/** What a closed return visit marks: they were told, and it was put right. */
export function putRightBy(
  job: ClosedJob,
  recoveries: readonly RecoveryState[],
  around: Surroundings,
  told: ReadonlyMap<Id, Told>,
  ctx: Ctx,
): readonly RecoveryState[] {
  if (job.status !== 'done' || job.completedAt === null) return recoveries;
  const technician = whoWasThere(around.appointments, job.completedAt, ctx);
  const how = told.get(job.customerId) ?? [...told.values()][0];
  return putRight(recoveries, {
    jobId: job.id,
    rootJobId: job.rootJobId ?? job.id,
    endedAt: job.completedAt,
    repairMade: job.repairMade === true,
    technician,
    words: job.explanation || job.workDone,
    told: how === undefined ? null : { by: how.by ?? technician, at: how.at },
  });
}

/** Writes how the chains are put right now. */
export function writeRecoveries(customerId: Id, after: readonly RecoveryState[], around: Surroundings, ctx: Ctx): Patch[] {
  return recoveryPatches(around.recoveries, after, {
    calls: around.calls,
    leaveAlone: around.customers.get(customerId)?.doNotContact === true,
    timing: timingOf(around.property, ctx),
    numbers: recoveryNumbersOf(ctx.business),
    newId: ctx.newId,
  });
}
