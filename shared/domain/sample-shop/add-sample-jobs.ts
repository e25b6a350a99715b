import type { Id } from '../base/id.ts';
import { addDays } from '../base/local-time.ts';
import type { Row } from '../base/row.ts';
import { firstJobNumber } from '../job/allot-numbers.ts';
import { guessSymptom } from '../job/guess-symptom.ts';
import type { Appointment, Job } from '../job/job.ts';
import { newJob } from '../job/new-job.ts';
import type { PlannedJob } from './plan-sample-jobs.ts';
import type { SampleContent, StoryJob } from './sample-content.ts';
import type { SampleDesk } from './sample-desk.ts';
import { putIn, type SamplePeople, thingAt } from './sample-people.ts';

/** A job as it is on record, beside what it was made from. */
export interface MadeJob {
  readonly plan: PlannedJob;
  readonly row: Omit<Job, keyof Row> & { readonly id: Id };
}

interface Around {
  readonly content: SampleContent;
  readonly people: SamplePeople;
  readonly desk: SampleDesk;
}

const installWarrantyDays = 365;
const repairWarrantyDays = 90;

/** Puts jobs and their visits on record, numbered in the order in which they were asked for. */
export function addSampleJobs(planned: readonly PlannedJob[], around: Around): MadeJob[] {
  const links = new Map<Id, Pick<Job, 'originalJobId' | 'rootJobId'>>();
  return planned.map((plan, index) => {
    const link = linkOf(plan, links);
    links.set(plan.id, link);
    const fields = newJob({ ...bookedFields(plan, firstJobNumber + index, around), ...closedFieldsOf(plan), ...link });
    const { desk } = around;
    desk.add('jobs', plan.id, plan.asked, bookedBy(plan, desk), fields);
    addAppointment(plan, desk);
    return { plan, row: { ...fields, id: plan.id } };
  });
}

/** The first jobs of a chain come first: what goes back for them finds them here. */
function linkOf({ story, before }: PlannedJob, links: ReadonlyMap<Id, Pick<Job, 'rootJobId'>>): Pick<Job, 'originalJobId' | 'rootJobId'> {
  if (story?.cause === undefined || before === null) return { originalJobId: null, rootJobId: null };
  return { originalJobId: before.id, rootJobId: links.get(before.id)?.rootJobId ?? before.id };
}

function bookedFields({ visit, trade, customer, place, asked, status, slot }: PlannedJob, number: number, around: Around) {
  const { business } = around.desk;
  const billTo = visit.billTo === undefined ? undefined : around.people.byName.get(visit.billTo);
  const free = visit.price === 0 || ('noCharge' in visit && visit.noCharge === true);
  return {
    number,
    customerId: customer.id,
    customerSort: customer.sort,
    propertyId: place?.id ?? null,
    billToCustomerId: billTo?.id ?? null,
    equipmentIds: equipmentOf({ visit, place, slot, asked, status }, around),
    trade,
    jobType: visit.type,
    status,
    customerWords: visit.said,
    symptom: guessSymptom(visit.said),
    expectation: visit.expects,
    expectationSource: visit.from ?? null,
    requestedAt: asked,
    noCharge: free,
    price: visit.price === undefined || free ? null : { minor: visit.price * 100, currency: business.currency },
  };
}

/** What the job is about; an installation that was done puts a new one in its place. */
function equipmentOf(
  { visit, place, slot, asked, status }: Pick<PlannedJob, 'visit' | 'place' | 'slot' | 'asked' | 'status'>,
  around: Around,
): Id[] {
  if (visit.thing === undefined || place === null) return [];
  const date = slot?.slot.date ?? asked.slice(0, 10);
  if (visit.type === 'install' && status === 'done') {
    const { content, people, desk } = around;
    return [putIn(place, visit.thing, date, asked, { content, byName: people.byName, desk })];
  }
  const thing = thingAt(place, visit.thing, date);
  return thing === undefined ? [] : [thing.id];
}

function closedFieldsOf({ visit, slot, status, story }: PlannedJob) {
  if (status !== 'done' || slot === null) return {};
  const date = slot.slot.date;
  return {
    completedAt: slot.endsAt,
    finding: visit.found || visit.did,
    workDone: visit.did,
    explanation: visit.told,
    teachBack: visit.back === '' ? null : { said: visit.back, result: 'understood' as const },
    certainty: visit.sure,
    repairMade: visit.repaired,
    ifWrong: visit.wrong,
    declined: visit.declined,
    plannedNext: visit.next,
    parts: visit.parts.map(([name, quantity]) => ({ name, quantity, batch: null })),
    warrantyUntil: visit.repaired ? addDays(date, visit.type === 'install' ? installWarrantyDays : repairWarrantyDays) : null,
    finalCause: finalCauseOf(story),
  };
}

function finalCauseOf(story: StoryJob | null): Job['finalCause'] {
  return story?.cause === undefined || story.cause === 'unknown' ? null : story.cause;
}

function addAppointment({ id, slot, asked, crew, status }: PlannedJob, desk: SampleDesk): void {
  if (slot === null) return;
  const outcome: Appointment['outcome'] = status === 'done' ? 'carried-out' : 'planned';
  const { startsAt, endsAt } = slot;
  desk.add('appointments', desk.newId(asked), asked, desk.team.office, {
    jobId: id,
    slot: slot.slot,
    startsAt,
    endsAt,
    crew: [...crew],
    outcome,
  });
}

/** Mostly the office answers the phone. */
function bookedBy({ id }: PlannedJob, { team, draw }: SampleDesk): Id {
  return draw(4, 'booked', id) === 0 ? team.owner : team.office;
}
