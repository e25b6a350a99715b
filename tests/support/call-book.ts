import { makeNow } from '../../shared/domain/base/local-time.ts';
import type { Instant, Zone } from '../../shared/domain/base/now.ts';
import type { Call, CallKind, CallOutcome } from '../../shared/domain/call/call.ts';
import { callSubject, openKey } from '../../shared/domain/call/call-keys.ts';
import type { CallTiming } from '../../shared/domain/call/call-timing.ts';
import { closedFields, openFields } from '../../shared/domain/call/open-close-call.ts';
import { planAcknowledgement } from '../../shared/domain/call/plan-acknowledgement.ts';
import { planCheckCall } from '../../shared/domain/call/plan-check-call.ts';
import { type Attempt, planNextAttempt } from '../../shared/domain/call/plan-next-attempt.ts';
import { replanForArrival } from '../../shared/domain/call/replan-for-arrival.ts';
import { callsMootedBy, type SettlingEvent } from '../../shared/domain/call/settle-calls.ts';
import { usualCalendar } from './time.ts';

export type BookedCall = Pick<
  Call,
  | 'id'
  | 'kind'
  | 'rank'
  | 'subject'
  | 'state'
  | 'open'
  | 'customerId'
  | 'jobId'
  | 'createdAt'
  | 'dueAt'
  | 'dueIs'
  | 'arrivalAt'
  | 'atDoor'
  | 'attempts'
  | 'nextStep'
  | 'assignedTo'
  | 'reason'
  | 'closedAt'
  | 'closedBecause'
> & { openKey?: string | undefined };

/** A minimal shop that keeps calls as the commands do: load the rows, ask the rule, write what it says. */
export class CallBook {
  readonly calls: BookedCall[] = [];
  readonly attempts: (Attempt & { callId: string })[] = [];
  now: Instant;
  readonly zone: Zone;

  constructor(start: Instant, zone: Zone) {
    this.now = start;
    this.zone = zone;
  }

  get timing(): CallTiming {
    return { now: makeNow(this.now, this.zone), calendar: usualCalendar, propertyZone: this.zone };
  }

  get open(): BookedCall[] {
    return this.calls.filter((call) => call.state === 'open');
  }

  acknowledge(jobId: string, customerId: string, arrivalAt: Instant | null): void {
    const plan = planAcknowledgement({ arrivalAt }, this.timing);
    this.add('acknowledgement', callSubject(jobId, customerId), jobId, customerId, arrivalAt, plan);
  }

  closeJob(jobId: string, chainJobIds: string[], customerId: string, certainty: 'sure' | 'likely'): void {
    const plan = planCheckCall({ certainty, repairMade: true }, this.now, this.timing);
    this.settle({ type: 'job-closed', jobId, chainJobIds, doubtful: plan !== null });
    if (plan !== null) this.add('check-call', callSubject(jobId), jobId, customerId, null, { ...plan, atDoor: false });
    this.moveVisit(jobId, null);
  }

  moveVisit(jobId: string, arrivalAt: Instant | null): void {
    for (const call of this.open) {
      if (call.kind === 'acknowledgement' && call.jobId === jobId) Object.assign(call, replanForArrival(call, arrivalAt, this.timing));
    }
  }

  settle(event: SettlingEvent): void {
    for (const { callId, state, closedBecause } of callsMootedBy(event, this.open)) {
      const call = this.calls.find((one) => one.id === callId);
      if (call) Object.assign(call, closedFields(state, this.now, closedBecause));
    }
  }

  log(call: BookedCall, outcome: CallOutcome, at: Instant): void {
    const earlier = this.attempts.filter(({ callId }) => callId === call.id);
    const plan = planNextAttempt({ ...call, earlier }, { outcome, at }, this.timing);
    this.attempts.push({ callId: call.id, outcome, at });
    const { state, assignedTo, reason, ...time } = plan;
    Object.assign(call, time, assignedTo === 'owner' ? { assignedTo } : {});
    if (state !== 'open') Object.assign(call, closedFields(state, at, reason));
    if (outcome === 'do-not-contact' && call.customerId !== null) this.settle({ type: 'do-not-contact', customerId: call.customerId });
  }

  /** One open call for each kind and subject: a second one is not made. */
  private add(
    kind: CallKind,
    subject: string,
    jobId: string,
    customerId: string,
    arrivalAt: Instant | null,
    plan: Pick<Call, 'dueAt' | 'dueIs' | 'atDoor' | 'reason'>,
  ): void {
    if (this.calls.some((call) => call.openKey === openKey(kind, subject))) return;
    const { dueAt, dueIs, atDoor, reason } = plan;
    this.calls.push({
      ...openFields(kind, subject),
      id: `call-${this.calls.length}`,
      jobId,
      customerId,
      arrivalAt,
      dueAt,
      dueIs,
      atDoor,
      reason,
      createdAt: this.now,
      attempts: 0,
      nextStep: 'ring',
      assignedTo: null,
    });
  }
}
