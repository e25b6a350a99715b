import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../../shared/domain/base/business-calendar.ts';
import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { applyPatch, createPatch } from '../../../../shared/domain/base/patch.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { defaultBusiness } from '../../../../shared/domain/business/default-business.ts';
import { openKey, rankOf } from '../../../../shared/domain/call/call-keys.ts';
import { groupOf, queueBounds } from '../../../../shared/domain/call/group-of.ts';
import { customerKeys } from '../../../../shared/domain/customer/customer-keys.ts';
import { placeInChain } from '../../../../shared/domain/job/place-in-chain.ts';
import { resolveSlot } from '../../../../shared/domain/job/resolve-slot.ts';
import { standingOf } from '../../../../shared/domain/promise/standing.ts';
import { propertyKeys } from '../../../../shared/domain/property/property-keys.ts';
import { stageOf } from '../../../../shared/domain/recovery/take-step.ts';
import { revisitDecisionId } from '../../../../shared/domain/revisit/revisit-decision.ts';
import { rootOf } from '../../../../shared/domain/revisit/root-of.ts';
import { buildSampleShop } from '../../../../shared/domain/sample-shop/build-sample-shop.ts';
import { type RowOf, references, schemaVersion, type TableName, tableSchemas } from '../../../../shared/domain/schema.ts';
import { caseWords } from '../../../../shared/text/en/cases.ts';
import { shippedCases } from '../../../../shared/text/en/shipped-cases.ts';
import { sampleContent } from '../../../support/sample-content.ts';
import { usualCalendar } from '../../../support/time.ts';

const content = sampleContent();
const owner = 'owner-of-the-sample';

function build(instant: string, zone: string) {
  const stamp = { at: instant, actor: owner, schemaVersion };
  const business = applyPatch(
    null,
    createPatch('business', 'business', { ...defaultBusiness(zone, 'US'), name: 'Sample' }),
    stamp,
  ) as Business;
  const rows = buildSampleShop({
    content,
    words: { built: caseWords, shipped: shippedCases },
    now: makeNow(instant, zone),
    business,
    owner,
    seed: 'sample',
  });
  const made = rows.map(({ table, id, at, actor, fields }) => ({
    table,
    row: applyPatch(null, createPatch(table, id, fields), { at, actor, schemaVersion }),
  }));
  const all = <T extends TableName>(table: T) => made.filter((one) => one.table === table).map(({ row }) => row as RowOf<T>);
  return { rows, made, all, business, now: makeNow(instant, zone) };
}

const moments = [
  ['a Thursday morning', '2026-11-19T14:10:00.000Z', 'America/New_York'],
  ['a Monday before opening', '2026-03-09T11:00:00.000Z', 'America/New_York'],
  ['a Wednesday afternoon ahead of UTC', '2027-06-16T03:20:00.000Z', 'Australia/Lord_Howe'],
  ['a Sunday evening', '2026-11-22T20:30:00.000Z', 'Europe/London'],
  ['a Friday noon in Kathmandu', '2026-10-02T06:15:00.000Z', 'Asia/Kathmandu'],
  ['a leap day', '2028-02-29T17:00:00.000Z', 'America/Los_Angeles'],
] as const;

describe.each(moments)('the sample shop on %s', (_when, instant, zone) => {
  const shop = build(instant, zone);
  const { all, business, now } = shop;

  it('holds about what was promised', () => {
    expect(all('customers')).toHaveLength(80);
    expect(all('properties')).toHaveLength(110);
    expect(all('jobs').length).toBeGreaterThanOrEqual(290);
    expect(all('jobs').length).toBeLessThanOrEqual(330);
    expect(new Set(all('customers').map(({ group }) => group)).size).toBe(5);
    expect(new Set(all('jobs').map(({ customerWords }) => customerWords)).size).toBeGreaterThan(220);
    const states = ['enquiry', 'quoted', 'scheduled', 'in-progress', 'done', 'cancelled'];
    expect([...new Set(all('jobs').map(({ status }) => status))].toSorted()).toEqual(states.toSorted());
    expect(all('equipment').filter(({ batch }) => batch !== null).length).toBeGreaterThan(10);
    expect(all('equipment').some(({ warrantyUntil }) => warrantyUntil !== null && warrantyUntil > now.date)).toBe(true);
    expect(all('equipment').some(({ retiredOn }) => retiredOn !== null)).toBe(true);
    expect(all('contacts').length).toBeGreaterThan(15);
    expect(new Set(all('customers').map(({ language }) => language))).toEqual(new Set([null, 'es', 'fr']));
  });

  it('fits the schemas, with nothing made in the future and no row twice', () => {
    for (const { table, row } of shop.made) {
      const schema = tableSchemas[table];
      expect(Object.keys(row).filter((field) => !Object.hasOwn(schema.shape, field))).toEqual([]);
      const parsed = schema.safeParse(row);
      expect(parsed.error?.issues[0], `${table} ${row.id}`).toBeUndefined();
      expect(row.createdAt <= now.instant, `${table} ${row.id} is made at ${row.createdAt}`).toBe(true);
    }
    const ids = shop.made.map(({ table, row }) => `${table} ${row.id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has something of everything on the office’s desk', () => {
    const statesOf = (table: 'complaints' | 'offers' | 'recoveries') => [...new Set(all(table).map(({ state }) => state))].toSorted();
    expect(statesOf('complaints')).toEqual(['closed', 'open', 'planned']);
    expect(statesOf('recoveries')).toEqual(['closed', 'open']);
    expect(statesOf('offers')).toEqual(['agreed', 'refused', 'told', 'waiting']);
    expect(all('complaints').map(({ from }) => from)).toContain('employee');
    const standings = new Set(all('promises').map((promise) => standingOf(promise, now)));
    for (const standing of ['missed', 'renegotiated', 'open', 'kept', 'kept-late', 'withdrawn'] as const)
      expect(standings).toContain(standing);
    expect(new Set(all('recoveries').map((recovery) => stageOf(recovery))).size).toBeGreaterThanOrEqual(3);
    expect(all('recoveries').some(({ reopened }) => reopened.length > 0)).toBe(true);
    const open = all('calls').filter((call) => call.open === 1);
    for (const kind of [
      'double-deviation',
      'acknowledgement',
      'promise',
      'complaint',
      'approval',
      'recovery-follow-up',
      'check-call',
    ] as const)
      expect(
        open.map((call) => call.kind),
        kind,
      ).toContain(kind);
    expect(all('praises').filter(({ waitingFor }) => waitingFor.length > 0)).toHaveLength(1);
    const newest = all('policies').find(({ version }) => version === 2);
    expect(all('policyReadings').filter(({ policyId, kind }) => policyId === newest?.id && kind === 'read')).toHaveLength(4);
  });

  it('points only to what is there', () => {
    const idsOf = new Map(
      [...groupBy(shop.made, ({ table }) => table)].map(([table, rows]) => [table, new Set(rows.map(({ row }) => row.id))]),
    );
    for (const { table, field, to } of references) {
      for (const row of all(table)) {
        const value = (row as Readonly<Record<string, unknown>>)[field];
        // The owner is on record before the shop is made.
        for (const id of [value].flat())
          if (id !== null && id !== undefined && id !== owner) expect(idsOf.get(to)?.has(String(id)), `${table}.${field}`).toBe(true);
      }
    }
  });

  it('keeps names, keys and numbers in step', () => {
    const names = new Map(all('customers').map((one) => [one.id, one.nameSort]));
    for (const one of all('customers')) expect(one).toMatchObject(customerKeys(one));
    for (const one of all('properties'))
      expect(one).toMatchObject({ ...propertyKeys(one.address), customerSort: names.get(one.customerId) });
    for (const one of all('jobs')) expect(one.customerSort).toBe(names.get(one.customerId));
    const numbers = all('jobs')
      .toSorted((a, b) => (a.requestedAt < b.requestedAt ? -1 : 1))
      .map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] as number) + index));
    const addresses = all('properties').map(({ addressKey }) => addressKey);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('visits in opening hours, one place at a time, and closes what it visited', () => {
    const busy = new Set<string>();
    const jobs = new Map(all('jobs').map((job) => [job.id, job]));
    for (const one of all('appointments')) {
      const resolved = one.slot === null ? null : resolveSlot(one.slot);
      expect(resolved?.ok && resolved.value).toMatchObject({ startsAt: one.startsAt, endsAt: one.endsAt });
      expect(isOpen(one.startsAt ?? '', business, zone), `${one.startsAt}`).toBe(true);
      const key = `${one.crew[0]} ${one.startsAt}`;
      expect(busy.has(key), key).toBe(false);
      busy.add(key);
      const job = jobs.get(one.jobId);
      expect(one.outcome === 'carried-out').toBe(job?.status === 'done');
      if (job?.status === 'done') expect(job.completedAt).toBe(one.endsAt);
    }
    for (const job of all('jobs')) {
      expect(isOpen(job.requestedAt, business, zone), `${job.number} was asked for at ${job.requestedAt}`).toBe(true);
      expect(job.requestedAt <= (job.completedAt ?? now.instant)).toBe(true);
      expect((job.completedAt ?? '') <= now.instant).toBe(true);
      if (job.status === 'done') expect([job.finding !== '', job.certainty !== null, job.repairMade !== null]).toEqual([true, true, true]);
    }
  });

  it('has one open call for each kind and subject, and closed ones without a key', () => {
    const open = all('calls').filter((call) => call.open === 1);
    expect(new Set(open.map((call) => call.openKey)).size).toBe(open.length);
    for (const call of all('calls')) {
      expect(call.rank).toBe(rankOf(call.kind));
      expect(call.openKey).toBe(call.open === 1 ? openKey(call.kind, call.subject) : undefined);
      expect(call.state === 'open').toBe(call.open === 1);
      if (call.open === 0) expect((call.closedAt ?? '9') <= now.instant && (call.closedAt ?? '') >= call.createdAt, call.kind).toBe(true);
      const attempts = all('callAttempts').filter(({ callId }) => callId === call.id);
      expect(attempts.every(({ at, customerId }) => at >= call.createdAt && at <= now.instant && customerId === call.customerId)).toBe(
        true,
      );
    }
    const barred = new Set(
      all('customers')
        .filter(({ doNotContact }) => doNotContact)
        .map(({ id }) => id),
    );
    expect(open.filter(({ customerId, kind }) => barred.has(customerId ?? '') && kind !== 'review')).toEqual([]);
  });

  it('links every chain by answers that a person gave, with reasons', () => {
    const jobs = all('jobs');
    const byId = new Map(jobs.map((job) => [job.id, job]));
    const decisions = new Map(all('revisitDecisions').map((one) => [one.id, one]));
    for (const job of jobs) {
      const root = rootOf(job.id, byId);
      expect(job.rootJobId).toBe(root === job.id ? null : root);
      if (job.originalJobId === null) continue;
      expect(decisions.get(revisitDecisionId(job.id, job.originalJobId))).toMatchObject({ decision: 'yes', decidedBy: expect.any(String) });
    }
    const confirmed = [...decisions.values()].filter(({ decision }) => decision === 'yes');
    expect(confirmed.length).toBeGreaterThanOrEqual(14);
    expect(confirmed.filter(({ signals }) => signals.length === 0).map(({ jobId }) => byId.get(jobId)?.customerWords)).toEqual([]);
    expect(new Set([...decisions.values()].map(({ decision }) => decision))).toEqual(new Set(['yes', 'no', 'unsure', 'suggested']));
    const chains = [
      ...groupBy(
        jobs.filter(({ rootJobId }) => rootJobId !== null),
        ({ rootJobId }) => rootJobId,
      ),
    ];
    const longest = chains.map(
      ([root, later]) => placeInChain(root as string, [byId.get(root as string) as (typeof jobs)[number], ...later])?.chain.length,
    );
    expect(Math.max(...longest.map(Number))).toBe(3);
  });

  it('has one review a chain, in step with its call', () => {
    const reviews = all('reviews');
    expect(new Set(reviews.map(({ rootJobId }) => rootJobId)).size).toBe(reviews.length);
    for (const review of reviews) {
      const call = all('calls').find(({ kind, subject }) => kind === 'review' && subject === review.rootJobId);
      expect(call?.state).toBe({ waiting: 'open', written: 'done', 'let-go': 'cancelled' }[review.state]);
      expect(review.state !== 'written' || review.sentence !== '').toBe(true);
    }
    expect(reviews.filter(({ state }) => state === 'waiting').length).toBeGreaterThanOrEqual(2);
  });

  it('has something in Today', () => {
    const bounds = queueBounds(now, usualCalendar);
    const groups = all('calls')
      .filter(({ open }) => open === 1)
      .map((call) => groupOf(call, bounds));
    expect(groups).toContain('overdue');
    expect(groups).toContain('later-today');
    expect(groups.length).toBeGreaterThanOrEqual(8);
    expect(groups.filter((group) => group === 'overdue').length).toBeLessThanOrEqual(8);
    if (instant.startsWith('2026-11-19'))
      expect(new Set(groups)).toEqual(
        new Set(['overdue', 'now', 'later-today', 'this-week', ...groups.filter((group) => group === 'later')]),
      );
  });

  it('has six cases of its own jobs, a meeting that was held and one that is half prepared', () => {
    const own = all('cases').filter(({ libraryKey }) => libraryKey === null);
    expect(own).toHaveLength(6);
    expect(new Set(own.map(({ trade }) => trade)).size).toBe(6);
    expect(own.filter(({ anonymous }) => anonymous)).toHaveLength(3);
    for (const one of own) {
      expect(one.steps.length, one.title).toBeGreaterThanOrEqual(3);
      expect(
        one.steps.findIndex(({ id }) => id === one.turningStepId),
        one.title,
      ).toBeGreaterThan(0);
      expect([one.lesson !== '', one.options.length > 1, one.causes.length > 0, one.state], one.title).toEqual([true, true, true, 'ready']);
    }
    expect(all('cases').filter(({ libraryKey }) => libraryKey !== null)).toHaveLength(shippedCases.length);
    const [held, next] = all('meetings').toSorted((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1));
    expect([held?.state, next?.state]).toEqual(['ended', 'planned']);
    expect((next?.plannedOn ?? '') > now.date && (held?.endedAt ?? '9') <= now.instant).toBe(true);
    expect(all('meetingItems').filter(({ meetingId, caseId }) => meetingId === next?.id && caseId !== null)).toHaveLength(2);
    const open = all('meetingActions').filter(({ state }) => state === 'open');
    expect(open).toHaveLength(2);
    for (const { id } of open)
      expect(all('calls').some((call) => call.kind === 'meeting-action' && call.subject === id && call.open === 1)).toBe(true);
  });

  it('tells the water heater whole', () => {
    const leo = all('customers').find(({ name }) => name === 'Leo Fontaine');
    const [first, second] = all('jobs').filter(
      ({ customerId, customerWords }) => customerId === leo?.id && /by the water heater/.test(customerWords),
    );
    expect(first).toMatchObject({ jobType: 'diagnosis', repairMade: false, certainty: 'sure' });
    expect(second).toMatchObject({ jobType: 'install', originalJobId: first?.id, finalCause: 'misdiagnosis', noCharge: false });
    expect(all('reviews').find(({ rootJobId }) => rootJobId === first?.id)?.sentence).toContain('base');
    const dana = all('customers').find(({ name }) => name === 'Dana Whitfield');
    expect(
      all('calls').filter(({ customerId, open, kind }) => customerId === dana?.id && open === 1 && kind === 'check-call'),
    ).toHaveLength(1);
  });
});

describe('the sample shop', () => {
  it('is the same on every machine for the same moment', () => {
    const [, instant, zone] = moments[0];
    expect(build(instant, zone).rows).toEqual(build(instant, zone).rows);
  });
});
