import type { Operation } from '../../../shared/domain/base/operation.ts';
import type { Row } from '../../../shared/domain/base/row.ts';
import { sortKey } from '../../../shared/domain/base/sort-key.ts';
import { type Call, type CallAttempt, type CallKind, callKinds } from '../../../shared/domain/call/call.ts';
import { newCall } from '../../../shared/domain/call/new-call.ts';
import { closedFields, openFields } from '../../../shared/domain/call/open-close-call.ts';
import type { Customer } from '../../../shared/domain/customer/customer.ts';
import { newCustomer } from '../../../shared/domain/customer/new-customer.ts';
import type { Equipment } from '../../../shared/domain/equipment/equipment.ts';
import { newEquipment } from '../../../shared/domain/equipment/new-equipment.ts';
import type { Appointment, Job } from '../../../shared/domain/job/job.ts';
import { newJob } from '../../../shared/domain/job/new-job.ts';
import { newProperty } from '../../../shared/domain/property/new-property.ts';
import type { Address, Occupancy, Property } from '../../../shared/domain/property/property.ts';
import type { Review } from '../../../shared/domain/review/review.ts';
import { schemaVersion } from '../../../shared/domain/schema.ts';
import { customerOfJob, type ShopSize } from './shop-size.ts';
import { cities, complaints, findings, firstNames, lastNames, pick, streets, trades } from './shop-words.ts';

/** Rows of an invented shop, each from its number alone: the same on every machine, and none needs another. */
export interface Shop {
  readonly size: ShopSize;
  /** Unix milliseconds that the shop takes for now; its history lies in the years before. */
  readonly now: number;
  readonly actor: string;
}

const dayMs = 86_400_000;
const historyDays = 5 * 365;

type RowKind = 'customer' | 'property' | 'occupancy' | 'equipment' | 'job' | 'appointment' | 'call' | 'attempt' | 'operation';
const kinds: readonly RowKind[] = ['customer', 'property', 'occupancy', 'equipment', 'job', 'appointment', 'call', 'attempt', 'operation'];

/** An id with the length of a UUID and, as a UUIDv7 has it, growing with time. */
export function idOf(kind: RowKind, number: number): string {
  return `019a0000-${kinds.indexOf(kind).toString().padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

function rowAt<F extends object>(id: string, at: string, actor: string, fields: F): F & Row {
  return {
    ...fields,
    id,
    rev: 1,
    createdAt: at,
    createdBy: actor,
    updatedAt: at,
    updatedBy: actor,
    deletedAt: null,
    live: 1,
    schemaVersion,
  };
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** When a job was asked for: evenly over the years, the last one yesterday. */
function jobTime({ now, size }: Shop, job: number): number {
  return now - dayMs - ((size.jobs - 1 - job) / size.jobs) * historyDays * dayMs;
}

function customerName(n: number): string {
  return `${pick(firstNames, n)} ${pick(lastNames, n >> 4)}`;
}

export function makeCustomer(shop: Shop, n: number): Customer {
  const name = customerName(n);
  const digits = `${2_000_000_000 + n}`;
  const phones = [{ text: `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`, e164: `+1${digits}` }];
  const note = n % 3 === 0 ? 'Gate code by phone. Dog in the yard, friendly.' : '';
  const at = instant(shop.now - historyDays * dayMs);
  return rowAt(idOf('customer', n), at, shop.actor, newCustomer({ name, phones, emails: [`customer${n}@example.com`], note }));
}

/** The `nameSort` of the customer with this number. */
function customerSort(n: number): string {
  return sortKey(customerName(n));
}

function addressOf(n: number): Address {
  return {
    line: `${1 + (n % 300)} ${pick(streets, Math.floor(n / 300))}`,
    unit: null,
    city: pick(cities, Math.floor(n / 9_000)),
    region: null,
    postcode: `${10_000 + Math.floor(n / 9_000)}`,
    country: null,
  };
}

export function makeProperty(shop: Shop, n: number): Property {
  const address = addressOf(n);
  const at = instant(shop.now - historyDays * dayMs);
  const holder = { customerId: idOf('customer', n), customerSort: customerSort(n) };
  return rowAt(idOf('property', n), at, shop.actor, newProperty({ ...holder, address }));
}

export function makeOccupancy(shop: Shop, n: number): Occupancy {
  const fields = { propertyId: idOf('property', n), customerId: idOf('customer', n), since: null, until: null };
  return rowAt(idOf('occupancy', n), instant(shop.now - historyDays * dayMs), shop.actor, fields);
}

/** Every second place has a piece of equipment on record. */
export function makeEquipment(shop: Shop, n: number): Equipment {
  const make = { make: 'Rheem', model: `PRO-${n % 90}`, installedOn: '2019-05-14' };
  const fields = newEquipment({ propertyId: idOf('property', n * 2), kind: 'water heater', ...make });
  return rowAt(idOf('equipment', n), instant(shop.now - historyDays * dayMs), shop.actor, fields);
}

export function makeJob(shop: Shop, n: number): Job {
  const asked = jobTime(shop, n);
  const customer = customerOfJob(n, shop.size);
  const links = { customerId: idOf('customer', customer), customerSort: customerSort(customer), propertyId: idOf('property', customer) };
  const visited = {
    completedAt: instant(asked + dayMs),
    finding: pick(findings, n),
    workDone: pick(findings, n + 3),
    explanation: 'A worn part let water through; it was replaced and run for ten minutes without a drop.',
    certainty: 'sure' as const,
    repairMade: true,
    ifWrong: 'A drip below the valve within a day or two.',
  };
  const booked = {
    number: 1_001 + n,
    equipmentIds: customer % 2 === 0 && n % 4 === 0 ? [idOf('equipment', customer / 2)] : [],
    trade: pick(trades, n),
    jobType: 'repair' as const,
    status: 'done' as const,
    customerWords: pick(complaints, n),
    expectation: n % 5 === 0 ? 'That it is dry again before the weekend.' : '',
    requestedAt: instant(asked),
  };
  return rowAt(idOf('job', n), instant(asked), shop.actor, newJob({ ...links, ...booked, ...visited }));
}

export function makeAppointment(shop: Shop, n: number): Appointment {
  const starts = jobTime(shop, n) + dayMs;
  const fields = {
    jobId: idOf('job', n),
    slot: null,
    startsAt: instant(starts),
    endsAt: instant(starts + dayMs / 24),
    crew: [shop.actor],
    outcome: 'carried-out' as const,
  };
  return rowAt(idOf('appointment', n), instant(starts), shop.actor, fields);
}

/** What stands open: mostly what nobody waits for. */
const openKinds: readonly CallKind[] = [
  'check-call',
  'review',
  'lapsed',
  'review',
  'survey',
  'check-call',
  'lapsed',
  'acknowledgement',
  'sample',
  'review',
];

/** The newest calls are the open ones. */
export function makeCall(shop: Shop, n: number): Call {
  const open = n - (shop.size.calls - shop.size.openCalls);
  const job = jobOfCall(shop, n);
  const at = open >= 0 ? openDue(shop, open) : jobTime(shop, job) + dayMs;
  const dueAt = instant(at);
  const kind = pick(openKinds, Math.max(0, open));
  const call = newCall({
    kind,
    subject: subjectOf(kind, job, n),
    customerId: idOf('customer', customerOfJob(job, shop.size)),
    jobId: idOf('job', job),
    dueAt,
    dueIs: 'by',
    reason: { code: 'revisit', params: {} },
  });
  const { openKey, ...closed } = call;
  const fields = open >= 0 ? call : { ...closed, ...settledFields(n, job, dueAt) };
  return rowAt(idOf('call', n), instant(at - 2 * dayMs), shop.actor, fields);
}

function jobOfCall({ size }: Shop, n: number): number {
  return Math.min(size.jobs - 1, Math.floor((n / size.calls) * size.jobs));
}

/** A review is about its job, once; other calls of one kind about one job are told apart by who is rung. */
function subjectOf(kind: CallKind, job: number, n: number): string {
  return kind === 'review' ? idOf('job', job) : `${idOf('job', job)}/${n}`;
}

function settledFields(n: number, job: number, at: string) {
  const kind = callKinds[1 + (n % (callKinds.length - 1))] as CallKind;
  const { openKey: _gone, ...fields } = {
    ...openFields(kind, subjectOf(kind, job, n)),
    ...closedFields('done', at, { code: 'spoke', params: {} }),
  };
  return fields;
}

/**
 * When an open call is due: from yesterday to three weeks from now. Reviews that nobody wrote stay open for good, and
 * only what the clock says keeps them out of *Today*: theirs lie in the two years before.
 */
function openDue({ now, size }: Shop, open: number): number {
  const spread = ((open * 7_919) % size.openCalls) / size.openCalls;
  return pick(openKinds, open) === 'review' ? now - spread * 2 * 365 * dayMs : now + (spread * 22 - 1) * dayMs;
}

/** How many of the open calls ask for a review. */
export function countReviews({ openCalls }: ShopSize): number {
  return Array.from({ length: openCalls }, (_, open) => open).filter((open) => pick(openKinds, open) === 'review').length;
}

/** The review that the `n`th open review call asks for. */
export function makeReview(shop: Shop, n: number): Review {
  const places = openKinds.flatMap((kind, place) => (kind === 'review' ? [place] : []));
  const open = Math.floor(n / places.length) * openKinds.length + pick(places, n);
  const job = idOf('job', jobOfCall(shop, shop.size.calls - shop.size.openCalls + open));
  const at = instant(openDue(shop, open));
  return rowAt(`review:${job}`, at, shop.actor, {
    jobId: job,
    rootJobId: job,
    why: 'went-well' as const,
    state: 'waiting' as const,
    askedOf: shop.actor,
    askedOn: at.slice(0, 10),
    snoozes: 0,
    sentence: '',
    answers: { supposed: '', happened: '', easyToMiss: '', keep: '', nextTime: '' },
    factors: [],
    sustain: '',
    improve: '',
    forMeeting: 0,
  });
}

export function makeAttempt(shop: Shop, n: number): CallAttempt {
  const { customerId, jobId, dueAt } = makeCall(shop, n);
  const fields = {
    callId: idOf('call', n),
    customerId,
    jobId,
    outcome: 'spoke' as const,
    at: dueAt,
    note: 'All dry since. Glad that somebody asked.',
  };
  return rowAt(idOf('attempt', n), dueAt, shop.actor, fields);
}

/** A change as the log holds it: an outcome logged on a call. `seq` counts from where the shop was set up. */
export function makeOperation(shop: Shop, device: string, seq: number): Operation {
  const n = seq % Math.max(1, shop.size.calls - shop.size.openCalls);
  const attempt = makeAttempt(shop, n);
  const { at, note, outcome, callId, customerId, jobId } = attempt;
  const created = Object.entries({ callId, customerId, jobId, outcome, at, note, deletedAt: null, live: 1 });
  return {
    id: idOf('operation', seq),
    device,
    seq,
    hlc: `${at}-000000-${device}`,
    at,
    actor: shop.actor,
    command: 'log-call',
    form: 'whole',
    workId: null,
    undoes: null,
    redoes: null,
    patches: [
      {
        table: 'calls',
        id: callId,
        created: false,
        fields: {
          state: { before: 'open', after: 'done' },
          open: { before: 1, after: 0 },
          openKey: { before: `check-call:${jobId}/${n}` },
          closedAt: { before: null, after: at },
          closedBecause: { before: null, after: { code: 'spoke', params: {} } },
        },
      },
      {
        table: 'callAttempts',
        id: attempt.id,
        created: true,
        fields: Object.fromEntries(created.map(([name, after]) => [name, { after }])),
      },
    ],
  };
}
