import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BookingInput, bookJob } from '../../../../../renderer/features/jobs/commands/book-job.ts';
import { create } from '../../../../support/change-rows.ts';
import { customerFields, equipmentFields, jobFields, propertyFields } from '../../../../support/sample-rows.ts';
import { answered, booking, Shop, thursdayNine } from '../shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
});
afterEach(() => shop.close());

/** Dana's place with a heater, and a visit a week ago that left in doubt. */
async function danaAWeekAgo(): Promise<void> {
  await shop.seed([
    create('customers', 'dana', customerFields('Dana Whitfield')),
    create('properties', 'orchard', propertyFields('dana')),
    create('equipment', 'heater', equipmentFields('orchard')),
  ]);
  shop.at('2026-11-12T09:00:00.000Z');
  await shop.book({
    jobId: 'first',
    who: { kind: 'known', id: 'dana' },
    where: { kind: 'known', id: 'orchard' },
    equipmentIds: ['heater'],
  });
  await shop.closeJob({ jobId: 'first', endedAt: '2026-11-12T09:00:00.000Z', certainty: 'likely' });
  shop.at(thursdayNine);
}

const again = {
  who: { kind: 'known', id: 'dana' },
  where: { kind: 'known', id: 'orchard' },
  equipmentIds: ['heater'],
  customerWords: 'Still wet',
} satisfies Partial<BookingInput>;

describe('book-job', () => {
  it('makes customer, place, who lives there and the job from words alone', async () => {
    const { number } = await shop.book({ where: { kind: 'unknown' }, who: { kind: 'new', name: 'Dana', phone: '' } });
    expect(number).toBe(1001);
    expect(await shop.live('customers')).toMatchObject([{ name: 'Dana', phones: [], searchKeys: ['dana'] }]);
    expect(await shop.live('properties')).toEqual([]);
    expect(await shop.job('job')).toMatchObject({ status: 'enquiry', propertyId: null, customerWords: 'Water by the water heater' });
  });

  it('makes place and equipment in the same step, found again by phone and street', async () => {
    await shop.book({ newEquipment: 'water heater' });
    const [customer] = await shop.live('customers');
    const [property] = await shop.live('properties');
    expect(customer?.['phones']).toEqual([{ text: '020 7946 0230', e164: '+442079460230' }]);
    expect(customer?.['searchKeys']).toContain('0230');
    expect(property).toMatchObject({ customerId: customer?.['id'], searchKeys: ['14', 'orchard', 'row'] });
    expect(property?.['addressKey']).not.toBe('');
    expect(await shop.live('occupancies')).toMatchObject([{ customerId: customer?.['id'], propertyId: property?.['id'], since: null }]);
    const [equipment] = await shop.live('equipment');
    expect((await shop.job('job'))['equipmentIds']).toEqual([equipment?.['id']]);
  });

  it('counts numbers on, also past a booking that was taken back', async () => {
    await shop.book({ jobId: 'a' });
    await shop.undo();
    expect((await shop.book({ jobId: 'b' })).number).toBe(1002);
  });

  it('takes everything back in one step, and brings it back', async () => {
    await danaAWeekAgo();
    const before = await shop.contents();
    await shop.book({
      ...again,
      jobId: 'second',
      when: { date: '2026-11-19', start: '14:30', end: null },
      answers: [answered('first', 'later')],
    });
    const after = await shop.contents();
    await shop.undo();
    expect(await shop.contents()).toEqual(before);
    await shop.redo();
    expect(await shop.contents()).toEqual(after);
  });

  it('schedules a visit by the wall clock of the place', async () => {
    await shop.book({ when: { date: '2026-11-19', start: '14:30', end: '16:00' }, crew: ['ann'] });
    expect(await shop.live('appointments')).toMatchObject([
      { startsAt: '2026-11-19T14:30:00.000Z', endsAt: '2026-11-19T16:00:00.000Z', crew: ['ann'], outcome: 'planned' },
    ]);
    expect((await shop.job('job'))['status']).toBe('scheduled');
  });

  it.each([
    ['an end before the start', { when: { date: '2026-11-19', start: '14:30', end: '09:00' } }, 'end-not-after-start'],
    ['a phone without digits', { who: { kind: 'new', name: 'Dana', phone: 'none' } }, 'phone-without-digits'],
    ['equipment without a place', { where: { kind: 'unknown' }, newEquipment: 'boiler' }, 'equipment-needs-a-place'],
    ['no words', { customerWords: '  ' }, 'input-too_small'],
    ['a customer who is gone', { who: { kind: 'known', id: 'nobody' } }, 'customer-gone'],
    ['a place that is gone', { where: { kind: 'known', id: 'nowhere' } }, 'place-gone'],
    ['an earlier job that is gone', { answers: [answered('nothing', 'later')] }, 'original-gone'],
  ] as const)('refuses %s and changes nothing', async (_, changes, code) => {
    expect(await shop.refusals(bookJob, { ...booking, ...(changes as object) })).toEqual([code]);
    expect(await shop.live('jobs')).toEqual([]);
  });

  it('books once when pressed twice', async () => {
    const twice = await Promise.all([shop.refusals(bookJob, booking), shop.refusals(bookJob, booking)]);
    expect(twice.flat()).toEqual(['already-booked']);
    expect(await shop.live('jobs')).toHaveLength(1);
  });
});

describe('the answer at booking', () => {
  beforeEach(danaAWeekAgo);

  it('yes, ring later: links the chain, queues the words, and asks no longer whether it held', async () => {
    await shop.book({
      ...again,
      jobId: 'second',
      when: { date: '2026-11-19', start: '14:30', end: null },
      answers: [answered('first', 'later')],
    });
    expect(await shop.job('second')).toMatchObject({ originalJobId: 'first', rootJobId: 'first', provisionalCause: null });
    expect(await shop.calls()).toEqual(['acknowledgement dana open', 'check-call dana cancelled']);
    const call = (await shop.live('calls')).find(({ open }) => open === 1);
    expect(call).toMatchObject({
      arrivalAt: '2026-11-19T14:30:00.000Z',
      dueAt: '2026-11-19T10:00:00.000Z',
      dueIs: 'by',
      provisional: false,
    });
    expect(await shop.live('revisitDecisions')).toMatchObject([
      {
        jobId: 'second',
        originalJobId: 'first',
        decision: 'yes',
        said: false,
        score: 71,
        decidedBy: 'ann',
        signals: [{ code: 'same-equipment' }],
      },
    ]);
  });

  it('goes by the numbers that the business has chosen', async () => {
    await shop.kernel.database.business.update('business', { numbers: { 'calls.acknowledgeWithin': 20 } });
    const when = { date: '2026-11-19', start: '14:30', end: null };
    await shop.book({ ...again, jobId: 'second', when, answers: [answered('first', 'later')] });
    const call = (await shop.live('calls')).find(({ open }) => open === 1);
    expect(call).toMatchObject({ dueAt: '2026-11-19T09:20:00.000Z', dueIs: 'by' });
  });

  it('keeps the business’s own name for the type beside what it counts as', async () => {
    await shop.book({ ...again, jobId: 'second', jobType: 'maintenance', jobTypeName: 'Boiler service' });
    expect(await shop.job('second')).toMatchObject({ jobType: 'maintenance', jobTypeName: 'Boiler service' });
  });

  it('yes and said it: the words are on record with time and person, and nothing is owed', async () => {
    await shop.book({ ...again, jobId: 'second', answers: [answered('first', 'said')] });
    expect(await shop.calls()).toEqual(['acknowledgement dana done', 'check-call dana cancelled']);
    expect(await shop.live('callAttempts')).toMatchObject([
      { customerId: 'dana', jobId: 'second', outcome: 'spoke', at: thursdayNine, createdBy: 'ann' },
    ]);
    expect(await shop.live('revisitDecisions')).toMatchObject([{ decision: 'yes', said: true }]);
  });

  it('can\'t tell yet: the words are owed as "we may have missed something", and nothing is linked', async () => {
    await shop.book({ ...again, jobId: 'second', answers: [answered('first', 'unsure')] });
    expect(await shop.job('second')).toMatchObject({ originalJobId: null, rootJobId: null });
    expect(await shop.calls()).toEqual(['acknowledgement dana open', 'check-call dana open']);
    expect((await shop.live('calls')).find(({ kind }) => kind === 'acknowledgement')?.['provisional']).toBe(true);
  });

  it('no: remembered, and nothing queued; no answer: kept as a suggestion', async () => {
    await shop.book({ ...again, jobId: 'second', answers: [answered('first', 'no')] });
    await shop.book({ ...again, jobId: 'third', answers: [answered('first', 'open')] });
    expect(await shop.calls()).toEqual(['check-call dana open']);
    expect(await shop.live('revisitDecisions')).toMatchObject([
      { jobId: 'second', decision: 'no', decidedBy: 'ann' },
      { jobId: 'third', decision: 'suggested', decidedBy: null, decidedAt: null },
    ]);
  });

  it('a revisit of a revisit keeps the first job as its root', async () => {
    await shop.book({ ...again, jobId: 'second', answers: [answered('first', 'said')] });
    await shop.book({ ...again, jobId: 'third', answers: [answered('second', 'said')] });
    expect(await shop.job('third')).toMatchObject({ originalJobId: 'second', rootJobId: 'first' });
  });

  it('tells landlord and tenant apart: said to the one, owed to the other', async () => {
    await shop.seed([
      create('customers', 'ferris', customerFields('Ferris Property')),
      create('properties', 'flat', propertyFields('ferris')),
    ]);
    await shop.seed([
      create('jobs', 'flat-job', { ...jobFields('ferris', 'flat'), number: 2000, status: 'done', completedAt: thursdayNine }),
    ]);
    await shop.book({ jobId: 'second', where: { kind: 'known', id: 'flat' }, answers: [answered('flat-job', 'said')] });
    const tenant = (await shop.live('customers')).find(({ name, id }) => name === 'Dana Whitfield' && id !== 'dana')?.['id'];
    expect(await shop.calls()).toEqual(expect.arrayContaining([`acknowledgement ${tenant} done`, 'acknowledgement ferris open']));
  });
});
