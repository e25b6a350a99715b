import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Contact } from '../../../../shared/domain/contact/contact.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import type { Wording } from '../../../../shared/domain/wording/wording.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { readLessonsOfJob } from '../../../data/lessons/lessons-of-job.ts';
import { type JobFacts, readJob } from '../queries/read-job.ts';

/** An acknowledgement and whom it is owed to. */
export interface Owed {
  readonly call: Call;
  readonly customer: Customer;
}

/** Everything that one job sheet tells. */
export interface SheetFacts {
  readonly facts: JobFacts;
  /** The visit that it is for; null while that is to be arranged. */
  readonly appointment: Appointment | null;
  readonly contacts: readonly Contact[];
  /** What we said we would do, still open. */
  readonly promises: readonly Promised[];
  /** The earlier visits for the same thing, then others at the place; each newest first. */
  readonly earlier: { readonly chain: readonly Job[]; readonly others: readonly Job[] };
  /** What earlier jobs of this kind taught, to look at. */
  readonly lessons: readonly string[];
  readonly owed: readonly Owed[];
  /** The visit that it goes back for. */
  readonly original: Job | null;
  readonly wordings: readonly Wording[];
}

/** Which visit of which job; without an appointment the next one, else the last. */
export interface SheetOf {
  readonly jobId: Id;
  readonly appointmentId?: Id;
}

/** As many rows of a kind as are looked through for one sheet. */
const mostRows = 50;
const mostChain = 6;
const mostOthers = 4;

/** Null for a job that was taken back. */
export async function readSheet(reader: Reader, { jobId, appointmentId }: SheetOf, now: Now): Promise<SheetFacts | null> {
  const facts = await readJob(reader, jobId, now);
  if (facts === null) return null;
  const { job, decisions, originals } = facts;
  const lead = decisions.find(({ decision }) => decision === 'yes') ?? decisions.find(({ decision }) => decision === 'unsure');
  const originalId = job.originalJobId ?? lead?.originalJobId ?? '';
  const [contacts, promises, earlier, lessons, owed, original, wordings] = await Promise.all([
    readContacts(reader, job),
    readPromises(reader, job),
    readEarlier(reader, facts),
    readLessonsOfJob(reader, jobId, now.date),
    readOwed(reader, facts),
    originals.get(originalId) ?? reader.jobs.get(originalId),
    reader.wordings.toArray(),
  ]);
  return {
    facts,
    appointment: facts.appointments.find(({ id }) => id === appointmentId) ?? visitOf(facts.appointments),
    contacts,
    promises,
    earlier,
    lessons: lessons.map(({ lesson }) => lesson.words),
    owed,
    original: original ?? null,
    wordings,
  };
}

function visitOf(appointments: readonly Appointment[]): Appointment | null {
  const timed = appointments.filter(({ slot }) => slot !== null);
  return timed.find(({ outcome }) => outcome === 'planned') ?? timed.findLast(({ outcome }) => outcome === 'carried-out') ?? null;
}

/** Who can be asked there: people of the place first, then those of the customer who belong to no other place. */
async function readContacts({ contacts, pendingWork }: Reader, { customerId, propertyId }: Job): Promise<Contact[]> {
  const [here, theirs] = await Promise.all([
    contacts
      .where('propertyId')
      .equals(propertyId ?? '')
      .limit(mostRows)
      .toArray(),
    contacts.where('customerId').equals(customerId).limit(mostRows).toArray(),
  ]);
  const everywhere = theirs.filter((contact) => contact.propertyId === null);
  return visible([...here, ...everywhere], await pendingWork());
}

async function readPromises({ promises, pendingWork }: Reader, { id, customerId }: Job): Promise<Promised[]> {
  const [ofJob, ofCustomer] = await Promise.all([
    promises.where('jobId').equals(id).limit(mostRows).toArray(),
    promises.where('customerId').equals(customerId).limit(mostRows).toArray(),
  ]);
  const rows = [...new Map([...ofJob, ...ofCustomer].map((row) => [row.id, row])).values()];
  return visible(rows, await pendingWork())
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
}

async function readEarlier({ jobs, pendingWork }: Reader, { job, chain }: JobFacts): Promise<SheetFacts['earlier']> {
  const [index, whose] =
    job.propertyId === null ? ['[customerId+requestedAt]', job.customerId] : ['[propertyId+requestedAt]', job.propertyId];
  const rows = await jobs.where(index).between([whose, ''], [whose, '\uffff']).reverse().limit(mostRows).toArray();
  const inChain = new Set(chain?.chain.map(({ id }) => id));
  const told = (one: Job): boolean => one.id !== job.id && one.completedAt !== null && one.requestedAt <= job.requestedAt;
  const others = visible(rows, await pendingWork()).filter((one) => told(one) && !inChain.has(one.id));
  const sameThing = (one: Job): boolean => one.equipmentIds.some((id) => job.equipmentIds.includes(id));
  return {
    chain: (chain?.chain ?? []).filter(told).toReversed().slice(0, mostChain),
    others: [...others.filter(sameThing), ...others.filter((one) => !sameThing(one))].slice(0, mostOthers),
  };
}

async function readOwed({ customers }: Reader, { acknowledgements }: JobFacts): Promise<Owed[]> {
  const rows = await customers.bulkGet(acknowledgements.map(({ customerId }) => customerId ?? ''));
  return acknowledgements.flatMap((call, at) => {
    const customer = rows[at];
    return customer === undefined ? [] : [{ call, customer }];
  });
}
