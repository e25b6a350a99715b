import type { Id } from '../base/id.ts';
import { addMinutes, earlierOf } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import { closeRecovery, reopenRecovery } from '../recovery/close-recovery.ts';
import { newRecovery, type RecoveryState } from '../recovery/new-recovery.ts';
import { followUpSubject, followUps, planFollowUp } from '../recovery/plan-follow-ups.ts';
import { recoveryDefaults } from '../recovery/recovery-defaults.ts';
import { doIfOpen } from '../recovery/take-step.ts';
import type { MadeJob } from './add-sample-jobs.ts';
import { openMoment, queueCall, timingAt } from './sample-calls.ts';
import type { SampleDesk } from './sample-desk.ts';
import type { SampleOffice } from './sample-office-content.ts';

const day = 1_440;
/** Days after the return visit at which somebody asked, made up for it, and closed it. */
const askedAfter = 2;
const madeUpAfter = 1;
const closedAfter = 31;

/** The recoveries by their customer: what else the office notes hangs on them. */
export type SampleRecoveries = ReadonlyMap<Id, RecoveryState>;

/**
 * How what did not hold was put right: one recovery for each chain of which somebody told the customer. What was never
 * said belongs to the time before, and has none.
 */
export function addSampleRecoveries(jobs: readonly MadeJob[], office: SampleOffice, desk: SampleDesk): SampleRecoveries {
  const made = new Map<Id, RecoveryState>();
  const returns = jobs.filter(({ plan, row }) => row.rootJobId !== null && plan.story?.notice !== 'never' && row.status !== 'cancelled');
  for (const job of returns.toSorted((a, b) => (a.plan.asked < b.plan.asked ? -1 : 1))) {
    const known = [...made.values()].find(({ rootJobId }) => rootJobId === job.row.rootJobId);
    made.set(job.row.customerId, round(job, known, made.size, office, desk));
    if (known !== undefined) alarm(job, desk);
  }
  for (const recovery of made.values()) {
    const { id, ...fields } = recovery;
    desk.add('recoveries', id, recovery.openedAt, desk.team.office, fields);
    addFollowUps(recovery, desk);
  }
  return made;
}

/** Begins it, or begins it anew, and takes every step that was taken by now. */
function round(job: MadeJob, known: RecoveryState | undefined, turn: number, office: SampleOffice, desk: SampleDesk): RecoveryState {
  const { plan, row } = job;
  const { asked, story } = plan;
  const about = { origin: 'revisit', customerId: row.customerId, jobId: row.id, rootJobId: row.rootJobId, complaintId: null } as const;
  let recovery =
    known === undefined
      ? newRecovery(desk.newId(asked), about, asked, desk.team.office)
      : reopenRecovery(known, { code: 'another-revisit', params: { jobId: row.id } }, asked, row.id);
  const toldAt = toldWhen(job, desk);
  if (toldAt !== null) recovery = doIfOpen(recovery, 'apology', { by: desk.team.office, at: toldAt, words: story?.talk ?? '' });
  if (row.completedAt === null || row.repairMade !== true) return recovery;
  const technician = plan.crew[0] ?? desk.team.sam;
  const done = row.completedAt;
  recovery = { ...doIfOpen(recovery, 'reinstatement', { by: technician, at: done, words: row.explanation }), technician };
  const after = (days: number): Instant | null => {
    const at = openMoment(addMinutes(done, days * day), desk);
    return addMinutes(done, days * day) <= desk.now.instant && at >= done ? at : null;
  };
  const [madeUp, followed, closed] = [after(madeUpAfter), after(askedAfter), after(closedAfter)];
  const gesture = office.makingUp[turn % office.makingUp.length];
  if (madeUp !== null) {
    recovery = doIfOpen(recovery, 'empathy', { by: technician, at: madeUp, words: 'Listened, and did not explain it away.' });
    recovery = doIfOpen(recovery, 'atonement', { by: desk.team.owner, at: madeUp, words: gesture?.words ?? '' });
  }
  if (followed !== null) recovery = doIfOpen(recovery, 'follow-up', { by: technician, at: followed, words: '' });
  const verdict = office.verdicts[turn % office.verdicts.length];
  if (closed === null || verdict === undefined) return recovery;
  const closing = closeRecovery(recovery, { ...verdict, gaveNone: false }, closed);
  return closing.ok ? closing.value : recovery;
}

function toldWhen({ plan, row }: MadeJob, desk: SampleDesk): Instant | null {
  switch (plan.story?.notice) {
    case 'said':
      return plan.asked;
    case 'rung':
      return openMoment(addMinutes(plan.asked, 25), desk);
    case 'door':
      return row.completedAt;
    default:
      return null;
  }
}

/** The second time on one root: the owner rang them, soon after. */
function alarm({ plan, row }: MadeJob, desk: SampleDesk): void {
  const at = plan.asked;
  const due = { dueAt: at, dueIs: 'by' as const, assignedTo: desk.team.owner };
  const reason = { code: 'second-revisit', params: { revisits: 2 } };
  const subject = row.rootJobId ?? row.id;
  const call = queueCall({ kind: 'double-deviation', subject, customerId: row.customerId, jobId: row.id, at, due, reason }, desk);
  call.tried('spoke', openMoment(addMinutes(at, 90), desk), 'Said that twice is twice too often, and that I come along myself.');
  call.keep();
}

function addFollowUps(recovery: RecoveryState, desk: SampleDesk): void {
  const { id, customerId, jobId, technician, steps } = recovery;
  const doneAt = steps.reinstatement.at;
  if (doneAt === null || jobId === null) return;
  for (const which of followUps) {
    const { reason, ...due } = planFollowUp(which, doneAt, timingAt(doneAt, desk), recoveryDefaults);
    const asked = which === '2d' ? steps['follow-up'].at : recovery.closedAt;
    const about = { kind: 'recovery-follow-up', subject: followUpSubject(id, which), customerId, jobId, at: doneAt, reason } as const;
    const call = queueCall({ ...about, due: { ...due, assignedTo: technician, recoveryId: id } }, desk);
    if (asked !== null) call.tried('spoke', earlierOf(asked, desk.now.instant), recovery.verdict?.words ?? '');
    call.keep();
  }
}
