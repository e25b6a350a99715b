import type { Id } from '../base/id.ts';
import { addMinutes, laterOf, localOf, makeNow } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import { reviewOfRevisit } from '../call/settle-calls.ts';
import { whoIsTold } from '../job/who-is-told.ts';
import { normaliseAddress } from '../property/normalise-address.ts';
import { findRevisit } from '../revisit/find-revisit.ts';
import { type RevisitDecision, revisitDecisionId } from '../revisit/revisit-decision.ts';
import { ruleVersion } from '../revisit/revisit-weights.ts';
import type { MadeJob } from './add-sample-jobs.ts';
import { acknowledge, openMoment, queueCall } from './sample-calls.ts';
import type { StoryJob } from './sample-content.ts';
import type { SampleDesk, SampleRow } from './sample-desk.ts';

/** What was answered of each pair in the stories, what was said to whom, and what somebody wrote looking back. */
export function addRevisit(job: MadeJob, jobs: readonly MadeJob[], desk: SampleDesk): void {
  const { plan } = job;
  const { story, before } = plan;
  if (story === null || before === null) return;
  const decision = decisionOf(story);
  if (decision === null) return;
  addDecision(job, before.id, decision, jobs, desk);
  if (decision !== 'yes' && decision !== 'unsure') return;
  for (const customerId of partiesOf(job, desk)) addWords(job, story, customerId, desk);
  if (decision === 'yes') addReview(job, story, jobs, desk);
}

function decisionOf({ cause, unsure, dismissed, suggested }: StoryJob): RevisitDecision['decision'] | null {
  if (cause !== undefined) return 'yes';
  if (unsure === true) return 'unsure';
  if (dismissed === true) return 'no';
  return suggested === true ? 'suggested' : null;
}

function addDecision(
  job: MadeJob,
  originalJobId: Id,
  decision: RevisitDecision['decision'],
  jobs: readonly MadeJob[],
  desk: SampleDesk,
): void {
  const { plan, row } = job;
  const found = judgeThen(job, jobs, desk)?.candidates.find((one) => one.jobId === originalJobId);
  const answered = decision !== 'suggested';
  const at = plan.story?.notice === 'never' && row.completedAt !== null ? row.completedAt : plan.asked;
  desk.add('revisitDecisions', revisitDecisionId(plan.id, originalJobId), at, desk.team.office, {
    jobId: plan.id,
    originalJobId,
    score: found?.score ?? 0,
    signals: [...(found?.signals ?? [])],
    ruleVersion,
    decision,
    decidedBy: answered ? desk.team.office : null,
    decidedAt: answered ? at : null,
    said: plan.story?.notice === 'said',
  });
}

/** What the rule said when the job was booked: from what stood on record of the place then. */
function judgeThen({ plan, row }: MadeJob, jobs: readonly MadeJob[], desk: SampleDesk) {
  const { place } = plan;
  if (place === null) return null;
  const earlier = jobs.filter((one) => one.plan.place === place && one.plan.asked < plan.asked);
  const address = {
    line: place.place.line,
    unit: place.unit,
    city: place.place.city,
    region: 'MA',
    postcode: place.place.postcode,
    country: null,
  };
  const fieldsOf = <T extends 'equipment' | 'occupancies'>(table: T) =>
    desk.rows.filter((one): one is SampleRow<T> => one.table === table && 'propertyId' in one.fields && one.fields.propertyId === place.id);
  return findRevisit({
    now: makeNow(plan.asked, desk.business.zone),
    newJob: {
      id: plan.id,
      customerId: row.customerId,
      propertyId: place.id,
      customerWords: row.customerWords,
      requestedAt: row.requestedAt,
      trade: row.trade,
      jobType: row.jobType,
      equipmentIds: row.equipmentIds,
      noCharge: row.noCharge,
    },
    priorJobs: earlier.map((one) => ({ ...one.row, visitedAt: one.row.completedAt })),
    properties: [{ id: place.id, customerId: place.holder.id, address, addressKey: normaliseAddress(address), zone: null }],
    equipment: fieldsOf('equipment').map(({ id, fields }) => ({ ...fields, id })),
    occupancies: fieldsOf('occupancies').map(({ fields }) => fields),
  });
}

function partiesOf({ plan }: MadeJob, desk: SampleDesk): readonly Id[] {
  const { place } = plan;
  if (place === null) return [plan.customer.id];
  const living = place.tenants.map(({ person, since, until }) => ({ id: person.id, customerId: person.id, since, until }));
  return whoIsTold(plan.customer.id, { customerId: place.holder.id }, living, localOf(plan.asked, desk.business.zone).date);
}

const listened = {
  expected: 'That it would be warm the second time',
  different: 'It was cold again after a week, and I had to find out for myself',
  wanted: 'Somebody who stays until the last radiator is warm',
};

function addWords(job: MadeJob, story: StoryJob, customerId: Id, desk: SampleDesk): void {
  const { plan, row } = job;
  if (story.notice === undefined || story.notice === 'never') return;
  const call = acknowledge(job, customerId, plan.asked, story.unsure === true, desk);
  const isAsker = customerId === plan.customer.id;
  const rung = laterOf(plan.asked, openMoment(addMinutes(plan.asked, 25), desk));
  switch (story.notice) {
    case 'said':
      call.tried('spoke', isAsker ? plan.asked : rung, story.talk, isAsker ? { during: 'answer' } : {});
      break;
    case 'rung':
      call.tried('spoke', rung, isAsker ? story.talk : '');
      break;
    case 'door':
      call.tried('told-at-door', row.completedAt ?? rung, story.talk, { during: 'visit' });
      break;
    case 'overdue':
      call.tried('voicemail', openMoment(addMinutes(plan.asked, 30), desk), story.talk);
      break;
    case 'later':
      call.tried('no-answer', laterOf(plan.asked, openMoment(addMinutes(desk.now.instant, -15), desk)), '');
      break;
    default:
      break;
  }
  if (story.notice === 'rung' && isAsker && story.cause === 'misdiagnosis') call.listened(listened);
  call.keep();
}

/** One review a chain: written, let go, or still waiting. */
function addReview(job: MadeJob, story: StoryJob, jobs: readonly MadeJob[], desk: SampleDesk): void {
  const { row } = job;
  const rootJobId = row.rootJobId ?? row.id;
  const known = jobs.some(
    (one) => one.row.rootJobId === rootJobId && one.plan.asked < job.plan.asked && one.plan.story?.review !== undefined,
  );
  if (row.completedAt === null || story.review === undefined || known) return;
  askForReview(job, rootJobId, 'revisit', story.review, desk);
}

export function askForReview(
  job: MadeJob,
  rootJobId: Id,
  why: 'revisit' | 'went-well',
  review: NonNullable<StoryJob['review']>,
  desk: SampleDesk,
): void {
  const at = job.row.completedAt as Instant;
  const askedOf = job.plan.crew[0] ?? desk.team.owner;
  const isWritten = typeof review === 'object';
  const state = isWritten ? 'written' : review;
  const { sentence, ...answers } = isWritten ? review : nothingWritten;
  desk.add('reviews', `review:${rootJobId}`, at, desk.team.office, {
    jobId: job.row.id,
    rootJobId,
    why,
    state,
    askedOf,
    askedOn: localOf(at, desk.business.zone).date,
    snoozes: 0,
    sentence,
    answers,
    factors: [],
    sustain: '',
    improve: '',
    forMeeting: 0,
  });
  const reason = { code: why === 'revisit' ? reviewOfRevisit : `review-${why}`, params: {} };
  const due = { dueAt: at, dueIs: 'by' as const, assignedTo: askedOf };
  const call = queueCall({ kind: 'review', subject: rootJobId, customerId: job.row.customerId, jobId: job.row.id, at, due, reason }, desk);
  const settledAt = openMoment(addMinutes(at, 1_440), desk);
  if (state === 'written') call.settled('done', settledAt, { code: 'review-written', params: {} });
  if (state === 'let-go') call.settled('cancelled', settledAt, { code: 'review-let-go', params: {} });
  call.keep();
}

const nothingWritten = { sentence: '', supposed: '', happened: '', easyToMiss: '', keep: '', nextTime: '' };
