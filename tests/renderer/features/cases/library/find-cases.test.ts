import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerOf } from '../../../../../renderer/data/kernel/reader.ts';
import { caseListOf } from '../../../../../renderer/features/cases/library/case-list.ts';
import { readChoices, readFits } from '../../../../../renderer/features/cases/library/find-cases.ts';
import { newShippedCase } from '../../../../../shared/domain/case/shipped-case.ts';
import { shippedCases } from '../../../../../shared/text/en/shipped-cases.ts';
import { create, update } from '../../../../support/change-rows.ts';
import { jobFields } from '../../../../support/sample-rows.ts';
import { Shop } from '../../jobs/shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
  const [story] = shippedCases.map((one) => ({ ...newShippedCase(one, 'Europe/London'), libraryKey: null }));
  await shop.seed([
    create('jobs', 'job', {
      ...jobFields('dana', 'orchard'),
      trade: 'plumbing',
      jobType: 'diagnosis',
      symptom: 'leak',
      customerWords: 'Drops by the heater, rust in the liner',
    }),
    create('cases', 'heater', { ...story, anonymous: false }),
    create('cases', 'roof', {
      ...story,
      title: 'The roof',
      trade: 'roofing',
      symptom: 'damp',
      equipmentKinds: ['roof'],
      causes: ['omission'],
    }),
    create('cases', 'draft', { ...story, title: 'Half written', state: 'draft', trade: 'electrical', equipmentKinds: [], themes: [] }),
    create('meetingItems', 'item', item('roof', '2026-11-16T09:00:00.000Z')),
    create('meetingItems', 'planned', item('heater', null)),
  ]);
});
afterEach(() => shop.close());

const item = (caseId: string, doneAt: string | null) => ({
  ...{
    meetingId: 'monday',
    order: 1,
    kind: 'case',
    title: '',
    caseId,
    jobId: null,
    minutes: 8,
    hands: [],
    notes: '',
    keep: '',
    change: '',
  },
  ...{ seconds: null, doneAt },
});

const search = { keys: async (typed: string) => (typed === 'heater' ? ['heater', 'roof'] : []) };
const found = async (filters: Record<string, string>, typed = '', like: string | null = null) =>
  [...((await readFits(readerOf(shop.kernel.database), filters, typed, search, like))?.ids ?? ['all'])].toSorted();

it('leaves what was asked for: by state, by what it is about, by words, and all of them together', async () => {
  expect(await found({})).toEqual(['all']);
  expect(await found({ state: 'draft' })).toEqual(['draft']);
  expect(await found({ state: 'waiting' })).toEqual(['heater']);
  expect(await found({ trade: 'roofing' })).toEqual(['roof']);
  expect(await found({ equipment: 'water heater', cause: 'communication' })).toEqual(['heater']);
  expect(await found({}, 'heater')).toEqual(['heater', 'roof']);
  expect(await found({ cause: 'omission' }, 'heater')).toEqual(['roof']);
  expect(await found({}, '', 'job')).toEqual(['heater']);
  expect(await found({}, '', 'no-such-job')).toEqual([]);
});

it('offers in the filters what cases are about, as they are now', async () => {
  const reader = readerOf(shop.kernel.database);
  expect((await readChoices(reader))['trade']).toEqual(['electrical', 'plumbing', 'roofing']);
  shop.at('2026-11-19T09:05:00.000Z');
  await shop.seed([update('cases', 'draft', { trade: 'drywall' })]);
  expect((await readChoices(reader))['trade']).toEqual(['drywall', 'plumbing', 'roofing']);
  shop.at('2026-11-19T09:06:00.000Z');
  await shop.undo();
  expect(await found({ trade: 'electrical' })).toEqual(['draft']);
});

it('says in how many meetings a case was shown, and quotes nothing of one that is told without names', async () => {
  const lines = await caseListOf(search, 'job').readRows(readerOf(shop.kernel.database), ['heater', 'roof']);
  expect([lines.get('heater')?.shown, lines.get('roof')?.shown]).toEqual([0, 1]);
  expect(lines.get('heater')?.reasons.map(({ code }) => code)).toContain('same-words');
  await shop.seed([update('cases', 'heater', { anonymous: true })]);
  const hidden = await caseListOf(search, 'job').readRows(readerOf(shop.kernel.database), ['heater']);
  expect(hidden.get('heater')?.reasons.map(({ code }) => code)).toEqual(['same-symptom', 'same-trade', 'same-type']);
});
