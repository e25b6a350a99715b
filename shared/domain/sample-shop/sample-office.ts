import { addDays, addMinutes, localOf } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import { complaintCall, complaintCallsDue } from '../complaint/complaint-calls.ts';
import { complaintDefaults } from '../complaint/complaint-clocks.ts';
import { newComplaint } from '../complaint/new-complaint.ts';
import { promiseCall } from '../promise/promise-call.ts';
import { dayOver, resolveDue } from '../promise/resolve-due.ts';
import { wordingId } from '../wording/wording.ts';
import { openMoment, queueCall, timingAt } from './sample-calls.ts';
import type { SampleDesk } from './sample-desk.ts';
import type { SampleOffice } from './sample-office-content.ts';
import type { KnownPerson, SamplePeople } from './sample-people.ts';
import type { SampleRecoveries } from './sample-recoveries.ts';

const day = 1_440;

/** Where the office's notes are put on record. */
interface Around {
  readonly people: SamplePeople;
  readonly recoveries: SampleRecoveries;
  readonly desk: SampleDesk;
}

/** Complaints, promises, offers, the policy, good words and own wordings, each as it stands by now. */
export function addSampleOffice(office: SampleOffice, around: Around): void {
  const policies = office.policies.map((policy, index) => addPolicy(policy, index + 1, around));
  for (const complaint of office.complaints) addComplaint(complaint, around);
  for (const promise of office.promises) addPromise(promise, around);
  for (const offer of office.offers) addOffer(offer, policies, around);
  for (const praise of office.praises) addPraise(praise, around);
  for (const wording of office.wordings) addWording(wording, around);
}

/** @throws for a name that nobody of the sample shop has */
function personOf(name: string, { people }: Around): KnownPerson {
  const person = people.byName.get(name);
  if (person === undefined) throw new Error(`Nobody in the sample shop is called ${name}.`);
  return person;
}

const momentAgo = (days: number, desk: SampleDesk): Instant => openMoment(addMinutes(desk.now.instant, -Math.round(days * day)), desk);

function addComplaint(said: SampleOffice['complaints'][number], around: Around): void {
  const { desk, people } = around;
  const heardAt = momentAgo(said.ago, desk);
  const customerId = said.who === undefined ? null : personOf(said.who, around).id;
  const supplierId = said.supplier ? (people.byName.get('Northeast Heating Parts')?.id ?? null) : null;
  const { from, expected, got, wanted, source, theme, trade, severity, plan, outcome } = said;
  const facts = {
    ...{ from, customerId, expected, got, wanted, source, theme, trade, severity, heardAt, supplierId },
    staffId: said.staff === undefined ? null : desk.team[said.staff],
    jobId: null,
    propertyId: null,
    equipmentId: null,
    expectationSource: said.expectationSource ?? null,
    part: said.part ?? null,
    model: null,
    batch: null,
    cause: said.cause ?? null,
  };
  const heard = openMoment(addMinutes(heardAt, 60), desk);
  const planned = openMoment(addMinutes(heardAt, day), desk);
  const closed = openMoment(addMinutes(heardAt, 14 * day), desk);
  const complaint = {
    ...newComplaint(facts, false),
    ...(said.acknowledged && { acknowledgedAt: heard, thankedAt: heard }),
    ...(plan !== '' && { plan, plannedAt: planned, state: 'planned' as const }),
    ...(outcome !== '' && { outcome, closedAt: closed, state: 'closed' as const }),
    ...(supplierId !== null && { supplierToldAt: planned }),
  };
  const id = desk.newId(heardAt);
  desk.add('complaints', id, heardAt, desk.team.office, complaint);
  for (const due of complaintCallsDue(complaint, timingAt(heardAt, desk), complaintDefaults))
    desk.add('calls', desk.newId(heardAt), heardAt, desk.team.office, complaintCall({ id, customerId, jobId: null }, due, false));
}

function addPromise(said: SampleOffice['promises'][number], around: Around): void {
  const { desk, recoveries } = around;
  const { zone } = desk.business;
  const dueOf = (days: number, time: string | null) => {
    const dueOn = addDays(desk.now.date, days);
    const resolved = resolveDue({ dueOn, dueTime: time }, zone);
    return { dueOn, dueTime: time, dueAt: resolved.ok ? resolved.value.dueAt : dayOver(dueOn, zone) };
  };
  const madeAt = momentAgo(said.made, desk);
  const customerId = personOf(said.who, around).id;
  const recovery = said.inRecovery ? recoveries.get(customerId) : undefined;
  const keeper = desk.team[said.by];
  const moved = openMoment(addMinutes(madeAt, 60), desk);
  const promise = {
    words: said.words,
    madeBy: keeper,
    madeAt,
    assignedTo: keeper,
    customerId,
    toName: '',
    jobId: recovery?.jobId ?? null,
    complaintId: null,
    recoveryId: recovery?.id ?? null,
    ...dueOf(said.due, said.time ?? null),
    zone,
    state: said.kept !== undefined ? ('kept' as const) : said.withdrawn ? ('withdrawn' as const) : ('open' as const),
    keptAt: said.kept === undefined ? null : momentAgo(-said.kept, desk),
    renegotiated: said.movedFrom === undefined ? [] : [{ ...dueOf(said.movedFrom, null), at: moved, by: keeper, why: said.why }],
  };
  const id = desk.newId(madeAt);
  desk.add('promises', id, madeAt, keeper, promise);
  if (promise.state !== 'open') return;
  desk.add('calls', desk.newId(madeAt), madeAt, keeper, promiseCall(id, promise));
  if (recovery?.jobId == null) return;
  // What was promised while putting something right and then missed is the owner's, from the end of that day on.
  const due = { dueAt: dayOver(promise.dueOn, zone), dueIs: 'from' as const, assignedTo: desk.team.owner };
  const about = { subject: recovery.rootJobId ?? recovery.id, customerId, jobId: recovery.jobId, at: madeAt } as const;
  const links = { recoveryId: recovery.id, promiseId: id };
  queueCall({ kind: 'double-deviation', ...about, due: { ...due, ...links }, reason: { code: 'promise-missed', params: {} } }, desk).keep();
}

interface KnownPolicy {
  readonly id: string;
  readonly at: Instant;
}

function addPolicy({ ago, text, limits, budget }: SampleOffice['policies'][number], version: number, { desk }: Around): KnownPolicy {
  const at = momentAgo(ago, desk);
  const id = desk.newId(at);
  const limitOf = ([perOffer, perMonth]: readonly [number, number]) => ({ perOffer: perOffer * 100, perMonth: perMonth * 100 });
  desk.add('policies', id, at, desk.team.owner, {
    version,
    text,
    inForceFrom: localOf(at, desk.business.zone).date,
    limits: {
      owner: { perOffer: 0, perMonth: 0 },
      office: limitOf(limits.office),
      technician: limitOf(limits.technician),
      apprentice: { perOffer: 0, perMonth: 0 },
    },
    monthlyBudget: budget * 100,
  });
  const readAt = openMoment(addMinutes(at, 2 * day), desk);
  const { owner, office, sam, theo, jonah } = desk.team;
  const read = version === 1 ? [owner, office, sam, theo, jonah] : [owner, office, sam, theo];
  const noted = (staffId: string, kind: 'read' | 'trained', note: string): void =>
    desk.add('policyReadings', desk.newId(readAt), readAt, kind === 'read' ? staffId : owner, {
      policyId: id,
      staffId,
      kind,
      on: localOf(readAt, desk.business.zone).date,
      note,
    });
  for (const staffId of read) noted(staffId, 'read', '');
  for (const staffId of [office, sam]) noted(staffId, 'trained', 'Answering the phone when something went wrong, with Maya.');
  return { id, at };
}

function addOffer(said: SampleOffice['offers'][number], policies: readonly KnownPolicy[], around: Around): void {
  const { desk, recoveries } = around;
  const { business, team } = desk;
  const at = momentAgo(said.ago, desk);
  const customerId = personOf(said.who, around).id;
  const recovery = recoveries.get(customerId);
  const id = desk.newId(at);
  const decided = said.over.length > 0 && said.state !== 'waiting';
  desk.add('offers', id, at, team[said.by], {
    customerId,
    recoveryId: recovery?.id ?? null,
    complaintId: null,
    jobId: recovery?.jobId ?? null,
    kind: said.kind,
    words: said.words,
    amount: { minor: said.amount * 100, currency: business.currency },
    asked: null,
    offeredBy: team[said.by],
    offeredOn: localOf(at, business.zone).date,
    state: said.state,
    overLimits: said.over,
    policyId: policies.findLast((policy) => policy.at <= at)?.id ?? null,
    decidedBy: decided ? team.owner : null,
    decidedAt: decided ? openMoment(addMinutes(at, 120), desk) : null,
    decisionWords: said.decision,
    toldAt: said.state === 'told' ? openMoment(addMinutes(at, 60), desk) : null,
    cause: said.cause ?? null,
  });
  if (said.state !== 'waiting' || recovery?.jobId == null) return;
  const due = {
    dueAt: openMoment(addMinutes(at, 60), desk),
    dueIs: 'by' as const,
    assignedTo: team.owner,
    offerId: id,
    recoveryId: recovery.id,
  };
  const about = {
    kind: 'approval',
    subject: id,
    customerId,
    jobId: recovery.jobId,
    at,
    reason: { code: 'offer-waits', params: {} },
  } as const;
  queueCall({ ...about, due }, desk).keep();
}

function addWording({ code, language, text, ago }: SampleOffice['wordings'][number], { desk }: Around): void {
  desk.add('wordings', wordingId(code, language), momentAgo(ago, desk), desk.team.owner, { code, language, text });
}

function addPraise(said: SampleOffice['praises'][number], around: Around): void {
  const { desk, recoveries } = around;
  const heardAt = momentAgo(said.ago, desk);
  const customerId = personOf(said.who, around).id;
  const recovery = recoveries.get(customerId);
  const forStaff = said.for.map((member) => desk.team[member]);
  desk.add('praises', desk.newId(heardAt), heardAt, desk.team.office, {
    customerId,
    jobId: recovery?.jobId ?? null,
    recoveryId: recovery?.id ?? null,
    words: said.words,
    heardAt,
    forStaff,
    waitingFor: said.seen ? [] : forStaff,
  });
}
