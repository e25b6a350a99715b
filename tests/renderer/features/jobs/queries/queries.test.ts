import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Reader, readerOf } from '../../../../../renderer/data/kernel/reader.ts';
import { jobList } from '../../../../../renderer/features/jobs/list/job-list.ts';
import { earlierJobs } from '../../../../../renderer/features/jobs/queries/earlier-jobs.ts';
import { findPeople } from '../../../../../renderer/features/jobs/queries/find-people.ts';
import { jobTimeline } from '../../../../../renderer/features/jobs/queries/job-timeline.ts';
import { listTrades } from '../../../../../renderer/features/jobs/queries/list-trades.ts';
import { leadDecision, readJob } from '../../../../../renderer/features/jobs/queries/read-job.ts';
import { readJobLines } from '../../../../../renderer/features/jobs/queries/read-job-lines.ts';
import { readPlace, readPlacesOf } from '../../../../../renderer/features/jobs/queries/read-place.ts';
import { countSuggestions, listSuggestionIds, readSuggestion } from '../../../../../renderer/features/jobs/queries/suggestions.ts';
import { makeNow } from '../../../../../shared/domain/base/local-time.ts';
import { create } from '../../../../support/change-rows.ts';
import { customerFields, jobFields } from '../../../../support/sample-rows.ts';
import { answered, Shop, thursdayNine } from '../shop.ts';

let shop: Shop;
let reader: Reader;
let dana: string;
let orchard: string;
const now = makeNow(thursdayNine, 'Europe/London');

beforeEach(async () => {
  shop = await Shop.open();
  reader = readerOf(shop.kernel.database);
  shop.at('2026-11-12T09:00:00.000Z');
  await shop.book({ jobId: 'first', requestedAt: '2026-11-12T09:00:00.000Z', newEquipment: 'water heater' });
  dana = String((await shop.live('customers'))[0]?.['id']);
  orchard = String((await shop.live('properties'))[0]?.['id']);
  await shop.closeJob({ jobId: 'first', endedAt: '2026-11-12T09:00:00.000Z', certainty: 'likely' });
  shop.at(thursdayNine);
});
afterEach(() => shop.close());

const bookSecond = (answer: 'later' | 'open' | 'no' = 'open') =>
  shop.book({
    jobId: 'second',
    who: { kind: 'known', id: dana },
    where: { kind: 'known', id: orchard },
    answers: [answered('first', answer)],
  });

describe('findPeople', () => {
  const found = async (typed: string) => (await findPeople(reader, typed)).map(({ customer, found: by }) => `${customer.name} ${by.by}`);

  it.each([
    ['dana', 'name'],
    ['WHITF dan', 'name'],
    ['0230', 'phone'],
    ['020 7946 0230', 'phone'],
    ['+44 20 7946 0230', 'phone'],
    ['02079', 'phone'],
    ['14 orch', 'place'],
    ['orchard row', 'place'],
  ])('finds by %s (%s)', async (typed, by) => {
    expect(await found(typed)).toEqual([`Dana Whitfield ${by}`]);
  });

  it('finds nobody by what does not fit, or by nothing', async () => {
    for (const typed of ['', ' ', 'smith', 'dana smith', '9999', '15 orchard']) expect(await found(typed)).toEqual([]);
  });

  it('offers whoever lives at a place before whoever holds it', async () => {
    await shop.seed([create('customers', 'maya', customerFields('Maya'))]);
    await shop.seed([create('occupancies', 'lives', { propertyId: orchard, customerId: 'maya', since: null, until: null })]);
    expect(await found('14 orchard')).toEqual(['Maya place', 'Dana Whitfield place']);
    expect((await readPlacesOf(reader, 'maya')).map(({ id }) => id)).toEqual([orchard]);
  });

  it('says how the phone was found, and shows the only place', async () => {
    expect((await findPeople(reader, '0230'))[0]).toMatchObject({
      found: { phone: '0230', whole: false },
      places: 1,
      property: { id: orchard },
    });
    expect((await findPeople(reader, '02079460230'))[0]).toMatchObject({ found: { whole: true } });
  });
});

describe('readPlace', () => {
  it('knows what stands there, what was done and what is open', async () => {
    const place = await readPlace(reader, { customerId: dana, propertyId: orchard, address: null });
    expect(place).toMatchObject({ property: { id: orchard }, holder: { id: dana }, more: false });
    expect(place.equipment.map(({ kind }) => kind)).toEqual(['water heater']);
    expect(place.jobs.map(({ id }) => id)).toEqual(['first']);
    expect(place.visitedAt.get('first')).toBe('2026-11-12T09:00:00.000Z');
    expect(place.openCalls.map(({ kind }) => kind)).toEqual(['check-call']);
  });

  it('finds the place behind an address that is typed anew', async () => {
    const address = { line: '14 orchard row', unit: null, city: 'Leeds', region: null, postcode: null, country: null };
    const place = await readPlace(reader, { customerId: null, propertyId: null, address });
    expect(place.sameAddress.map(({ id }) => id)).toEqual([orchard]);
    expect(place.jobs.map(({ id }) => id)).toEqual(['first']);
    const other = await readPlace(reader, { customerId: null, propertyId: null, address: { ...address, unit: '4B' } });
    expect(other.jobs).toEqual([]);
  });

  it('offers as earlier what was visited or is from an earlier day', async () => {
    await bookSecond();
    const place = await readPlace(reader, { customerId: dana, propertyId: orchard, address: null });
    expect(earlierJobs(place, 'other', now).map(({ id }) => id)).toEqual(['first']);
    expect(earlierJobs(place, 'first', now)).toEqual([]);
    expect(earlierJobs(place, 'other', makeNow('2026-11-20T09:00:00.000Z', 'Europe/London')).map(({ id }) => id)).toEqual([
      'second',
      'first',
    ]);
  });
});

describe('readJob and the timeline', () => {
  it('shows chain, answer, who is owed a word, and what happened', async () => {
    await bookSecond('later');
    const facts = await readJob(reader, 'second', now);
    expect(facts).toMatchObject({ customer: { id: dana }, chain: { visit: 2, root: { id: 'first' } }, parties: [{ id: dana }] });
    expect(leadDecision(facts?.decisions ?? [])).toMatchObject({ decision: 'yes', originalJobId: 'first' });
    expect(facts?.openCalls.map(({ kind }) => kind)).toEqual(['acknowledgement']);
    const titles = async (scope: object) =>
      (await jobTimeline(reader, scope)).entries.map(({ kind, title }) => `${kind}: ${title}`).toSorted();
    expect(await titles({ jobId: 'second' })).toEqual(['job: Job 1002 booked', 'revisit: Job 1002: going back for job 1001']);
    expect(await titles({ customerId: dana })).toEqual([
      'job: Job 1001 booked',
      'job: Job 1002 booked',
      'revisit: Job 1002: going back for job 1001',
      'visit: Visit closed, job 1001',
    ]);
  });

  it('tells nothing of a suggestion, and of a job that was taken back', async () => {
    await bookSecond();
    expect((await jobTimeline(reader, { jobId: 'second' })).entries).toHaveLength(1);
    await shop.undo();
    expect((await jobTimeline(reader, { jobId: 'second' })).entries).toEqual([]);
    expect(await readJob(reader, 'second', now)).toBeNull();
  });
});

describe('the list of jobs', () => {
  const fits = async (filters: Record<string, string>, typed = '') => {
    const found = await jobList.readFits(reader, filters, typed, now);
    return found === null ? null : [...found.ids].toSorted();
  };

  it('reads lines with who, where and why', async () => {
    await bookSecond('later');
    const lines = await readJobLines(reader, ['second', 'first', 'nobody']);
    expect([...lines.keys()]).toEqual(['second', 'first']);
    expect(lines.get('second')).toMatchObject({ customer: { id: dana }, property: { id: orchard }, originalNumber: 1001 });
  });

  it('filters by state, trade and day', async () => {
    await bookSecond();
    await shop.seed([
      create('jobs', 'roof', {
        ...jobFields(dana),
        number: 2000,
        status: 'done',
        trade: 'roofing',
        requestedAt: '2020-01-02T09:00:00.000Z',
      }),
    ]);
    expect(await fits({})).toBeNull();
    expect(await fits({ status: 'open' })).toEqual(['second']);
    expect(await fits({ status: 'done' })).toEqual(['first', 'roof']);
    expect(await fits({ status: 'done', trade: 'roofing' })).toEqual(['roof']);
    expect(await fits({ status: 'done', asked: 'year' })).toEqual(['first']);
    expect(await listTrades(reader)).toContain('roofing');
  });

  it('finds by number, name, phone and street', async () => {
    await bookSecond();
    expect(await fits({}, '1002')).toEqual(['second']);
    expect(await fits({}, '100')).toEqual(['first', 'second']);
    expect(await fits({}, 'dana')).toEqual(['first', 'second']);
    expect(await fits({}, 'orchard dana')).toEqual(['first', 'second']);
    expect(await fits({}, 'nobody')).toEqual([]);
  });
});

describe('suggestions', () => {
  it('count and list the pairs that nobody has answered', async () => {
    await bookSecond();
    expect(await countSuggestions(reader)).toBe(1);
    const [id] = await listSuggestionIds(reader);
    expect(await readSuggestion(reader, id ?? '')).toMatchObject({
      earlier: { id: 'first' },
      later: { id: 'second' },
      property: { id: orchard },
    });
  });

  it('leave out what is answered or taken back', async () => {
    await bookSecond('no');
    expect(await countSuggestions(reader)).toBe(0);
    await shop.undo();
    expect(await listSuggestionIds(reader)).toEqual([]);
  });
});
