import { openingOn } from '../base/business-calendar.ts';
import type { Id } from '../base/id.ts';
import { addMinutes, earlierOf, laterOf, localOf, makeNow } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import type { Reason } from '../base/reason.ts';
import type { Row } from '../base/row.ts';
import type { Call, CallAttempt, CallKind } from '../call/call.ts';
import { callSubject } from '../call/call-keys.ts';
import type { CallTiming } from '../call/call-timing.ts';
import { newCall } from '../call/new-call.ts';
import { closedFields } from '../call/open-close-call.ts';
import { planAcknowledgement } from '../call/plan-acknowledgement.ts';
import { planCheckCall } from '../call/plan-check-call.ts';
import { planNextAttempt } from '../call/plan-next-attempt.ts';
import type { MadeJob } from './add-sample-jobs.ts';
import type { SampleContent } from './sample-content.ts';
import type { SampleDesk } from './sample-desk.ts';

type CallFields = Omit<Call, keyof Row>;
type Outcome = Extract<CallAttempt['outcome'], 'spoke' | 'voicemail' | 'no-answer' | 'told-at-door'>;

export function timingAt(at: Instant, { business }: SampleDesk): CallTiming {
  return { now: makeNow(at, business.zone), calendar: business, propertyZone: business.zone };
}

/** The latest moment up to `wanted` at which we were open. */
export function openMoment(wanted: Instant, desk: SampleDesk): Instant {
  const { business, now } = desk;
  const at = earlierOf(wanted, now.instant);
  const opening = openingOn(localOf(at, business.zone).date, business, business.zone);
  if (opening !== null && at >= opening.from && at < opening.to) return at;
  if (opening !== null && at >= opening.to) return addMinutes(opening.to, -20);
  const midnight = addMinutes(at, -60);
  return openMoment(midnight, desk);
}

interface Queued {
  readonly kind: CallKind;
  readonly subject: string;
  readonly customerId: Id;
  readonly jobId: Id;
  readonly at: Instant;
  readonly due: Pick<Call, 'dueAt' | 'dueIs'> &
    Partial<Pick<Call, 'atDoor' | 'arrivalAt' | 'provisional' | 'assignedTo' | 'recoveryId' | 'promiseId' | 'offerId'>>;
  readonly reason: Reason;
}

/** A call under way: what happens to it is told one after the other, then it is put on record as it stands. */
export function queueCall({ kind, subject, customerId, jobId, at, due, reason }: Queued, desk: SampleDesk) {
  const id = desk.newId(at);
  const attempts: { outcome: Outcome; at: Instant }[] = [];
  // Whose call it is rings; the rest the office does.
  const caller = due.assignedTo ?? desk.team.office;
  let fields: CallFields = newCall({ kind, subject, customerId, jobId, reason, ...due });
  return {
    tried(outcome: Outcome, when: Instant, note: string, params: Reason['params'] = {}): void {
      const plan = planNextAttempt({ ...fields, earlier: attempts }, { outcome, at: when }, timingAt(when, desk));
      const { state, dueAt, dueIs, attempts: count, nextStep, atDoor } = plan;
      const closing =
        state === 'open' ? {} : closedFields(state, when, { code: plan.reason.code, params: { ...plan.reason.params, ...params } });
      fields = without(fields, { dueAt, dueIs, attempts: count, nextStep, atDoor, ...closing });
      attempts.push({ outcome, at: when });
      desk.add('callAttempts', desk.newId(when), when, caller, { callId: id, customerId, jobId, outcome, at: when, note });
    },
    settled(state: 'done' | 'cancelled', when: Instant, because: Reason): void {
      fields = without(fields, closedFields(state, when, because));
    },
    listened(listening: Call['listening']): void {
      fields = { ...fields, listening };
    },
    keep: (): void => desk.add('calls', id, at, desk.team.office, fields),
    dueAt: (): Instant => fields.dueAt,
  };
}
type QueuedCall = ReturnType<typeof queueCall>;

/** A closed call gives its key up: the field goes, rather than standing there empty. */
function without(fields: CallFields, changes: Partial<CallFields> | ReturnType<typeof closedFields>): CallFields {
  const { openKey, ...rest } = { ...fields, ...changes };
  return openKey === undefined ? rest : { ...rest, openKey };
}

/** The words that are owed to somebody because we come back. */
export function acknowledge(job: MadeJob, customerId: Id, at: Instant, provisional: boolean, desk: SampleDesk): QueuedCall {
  const arrivalAt = job.plan.slot?.startsAt ?? null;
  const { reason, ...due } = planAcknowledgement({ arrivalAt }, timingAt(at, desk));
  const subject = callSubject(job.plan.id, customerId);
  return queueCall(
    { kind: 'acknowledgement', subject, customerId, jobId: job.plan.id, at, due: { ...due, arrivalAt, provisional }, reason },
    desk,
  );
}

/** Asks whether it held, where we left in doubt: long ago they answered, lately they may still have to be asked. */
export function addCheckCall(job: MadeJob, cameBackAt: Instant | null, content: SampleContent, desk: SampleDesk): void {
  const { plan, row } = job;
  if (row.completedAt === null) return;
  const due = planCheckCall(row, row.completedAt, timingAt(row.completedAt, desk));
  if (due === null) return;
  const { dueAt, dueIs, reason } = due;
  const call = queueCall(
    {
      kind: 'check-call',
      subject: callSubject(plan.id),
      customerId: row.customerId,
      jobId: plan.id,
      at: row.completedAt,
      due: { dueAt, dueIs },
      reason,
    },
    desk,
  );
  const told = plan.story?.check;
  const asked = laterOf(row.completedAt, openMoment(addMinutes(dueAt, -90 - desk.draw(300, 'asked', plan.id)), desk));
  if (told !== undefined) {
    for (const [turn, { outcome, note }] of told.entries())
      call.tried(outcome, addMinutes(asked, turn === told.length - 1 ? 0 : -45), note);
  } else if (cameBackAt !== null && cameBackAt <= asked) call.settled('cancelled', cameBackAt, { code: 'coming-back-anyway', params: {} });
  else if (asked < addMinutes(desk.now.instant, -3 * 1_440)) answer(call, job, asked, content, desk);
  call.keep();
}

function answer(call: QueuedCall, { plan }: MadeJob, at: Instant, { answers }: SampleContent, desk: SampleDesk): void {
  if (desk.draw(4, 'first try', plan.id) === 0) call.tried('voicemail', openMoment(addMinutes(at, -60), desk), '');
  const spoken = answers.filter((text) => languageOf(text) === (plan.customer.person.language ?? null));
  call.tried('spoke', at, spoken.length === 0 ? '' : desk.pick(spoken, 'answer', plan.id));
}

function languageOf(text: string): string | null {
  if (/\b(?:tout|merci)\b/i.test(text)) return 'fr';
  return /\b(?:bien|gracias)\b/i.test(text) ? 'es' : null;
}
