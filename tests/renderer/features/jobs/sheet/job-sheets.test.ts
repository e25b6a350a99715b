import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Reader, readerOf } from '../../../../../renderer/data/kernel/reader.ts';
import { daySheets } from '../../../../../renderer/features/jobs/sheet/day-sheets.ts';
import { sheetsOnPaper } from '../../../../../renderer/features/jobs/sheet/print-sheets.ts';
import { makeNow } from '../../../../../shared/domain/base/local-time.ts';
import type { Business } from '../../../../../shared/domain/business/business.ts';
import { viewDays } from '../../../../../shared/domain/calendar/view-days.ts';
import { paperDocumentSchema } from '../../../../../shared/print/paper-document.ts';
import { create } from '../../../../support/change-rows.ts';
import { lessonFields } from '../../../../support/learning-rows.ts';
import { answered, Shop, thursdayNine } from '../shop.ts';

let shop: Shop;
let reader: Reader;
let business: Business;
const now = makeNow(thursdayNine, 'Europe/London');
const visitAt = (date: string, start: string) => ({ date, start, end: '11:00' });

beforeEach(async () => {
  shop = await Shop.open({ ann: 'owner', sam: 'technician' });
  reader = readerOf(shop.kernel.database);
  business = (await shop.kernel.database.business.toArray())[0] as Business;
  shop.at('2026-11-12T09:00:00.000Z');
  await shop.book({ jobId: 'first', requestedAt: '2026-11-12T09:00:00.000Z', newEquipment: 'water heater' });
  await shop.closeJob({ jobId: 'first', endedAt: '2026-11-12T09:00:00.000Z' });
  shop.at(thursdayNine);
});
afterEach(() => shop.close());

const on = () => ({ business, now, caller: 'Ann', staffName: (id: string | null) => (id === 'sam' ? 'Sam Ortiz' : '') });

async function goBack(): Promise<void> {
  const dana = String((await shop.live('customers'))[0]?.['id']);
  const orchard = String((await shop.live('properties'))[0]?.['id']);
  await shop.book({
    jobId: 'second',
    who: { kind: 'known', id: dana },
    where: { kind: 'known', id: orchard },
    customerWords: 'Still water.\nBy the heater, <b>again</b>.',
    crew: ['sam'],
    when: visitAt('2026-11-20', '09:00'),
    answers: [answered('first', 'later')],
  });
}

describe('sheetsOnPaper', () => {
  it('tells who, where, when, their very words, and which visit it is', async () => {
    await goBack();
    const paper = await sheetsOnPaper(reader, [{ jobId: 'second' }], null, on());
    const sheet = paper?.sheets[0];
    expect(paper?.fileName).toBe('Job sheet 1002.pdf');
    expect(sheet).toMatchObject({
      heading: 'Job 1002',
      place: '',
      chain: '2nd visit of 1001',
      when: 'Fri 20 Nov 2026, 09:00 to 11:00',
      people: [{ name: 'Dana Whitfield', phones: ['020 7946 0230'] }],
      address: ['14 Orchard Row'],
      said: 'Still water.\nBy the heater, <b>again</b>.',
    });
    expect(sheet?.facts[0]).toBe('with Sam Ortiz');
    expect(sheet?.earlier[0]?.heading).toBe('Job 1001, Thu 12 Nov 2026, the same thing');
    expect(sheet?.earlier[0]?.facts.map(({ words }) => words)).toContain('wall seepage');
    expect(paperDocumentSchema.safeParse(paper).success).toBe(true);
  });

  it('says what to say at the door while nobody has told them, and that they know once somebody has', async () => {
    await goBack();
    const sheet = async () => (await sheetsOnPaper(reader, [{ jobId: 'second' }], null, on()))?.sheets[0];
    expect((await sheet())?.door).toHaveLength(1);
    expect((await sheet())?.door[0]?.say).toContain('sorry');
    expect((await sheet())?.door[0]?.hint).toMatch(/^Dana /);
    await shop.closeJob({
      jobId: 'second',
      told: [{ customerId: String((await shop.job('second'))['customerId']), how: 'earlier', at: thursdayNine, by: 'ann' }],
    });
    const told = await sheet();
    expect(told?.door).toEqual([]);
    expect(told?.facts.join('; ')).toContain('Dana was told on Thu 19 Nov 2026');
  });

  it('brings along what earlier jobs of its kind taught', async () => {
    await goBack();
    await shop.seed([create('lessons', 'lesson', lessonFields(null))]);
    const paper = await sheetsOnPaper(reader, [{ jobId: 'second' }], null, on());
    expect(paper?.sheets[0]?.checks).toEqual(['Water by the heater: look at the base.']);
  });

  it('leaves room for a pen before the visit, and shows what was said after it', async () => {
    await goBack();
    const paper = await sheetsOnPaper(reader, [{ jobId: 'first' }, { jobId: 'second' }], null, on());
    expect(paper?.title).toBe('2 job sheets');
    expect(paper?.sheets.map(({ place }) => place)).toEqual(['Visit 1 of 2', 'Visit 2 of 2']);
    const [closed, ahead] = paper?.sheets ?? [];
    expect(closed?.spaces.every(({ words, ticks }) => words !== '' && ticks.length === 0)).toBe(true);
    expect(closed?.partRows).toBe(0);
    expect(ahead?.spaces.every(({ words }) => words === '')).toBe(true);
    expect(ahead?.spaces.map(({ label }) => label)).toContain('If we are wrong, what would they see first?');
    expect(ahead?.partRows).toBe(3);
  });

  it('has nothing for a job that was taken back', async () => {
    expect(await sheetsOnPaper(reader, [{ jobId: 'nowhere' }], null, on())).toBeNull();
  });
});

describe('daySheets', () => {
  it('has the visits of one person on one day, in the order of time', async () => {
    await goBack();
    await shop.book({ jobId: 'early', crew: ['sam'], when: { date: '2026-11-20', start: '08:00', end: null } });
    await shop.book({ jobId: 'other', crew: ['ann'], when: visitAt('2026-11-20', '08:30') });
    const [day] = viewDays('day', '2026-11-20', 'Europe/London');
    const of = async (person: string | null) => (day === undefined ? null : await daySheets(reader, { day, person, ...on() }));
    const sams = await of('sam');
    expect(sams?.title).toBe('Visits of Sam Ortiz, Fri 20 Nov 2026');
    expect(sams?.sheets.map(({ heading }) => heading)).toEqual(['Job 1003', 'Job 1002']);
    expect((await of(null))?.sheets).toHaveLength(3);
    expect(await of('nobody')).toBeNull();
  });
});
