import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { recordDrill } from '../../../../renderer/features/drills/commands/record-drill.ts';
import { readCaseDrills, readDrills, readPeople } from '../../../../renderer/features/drills/queries/read-drills.ts';
import { create } from '../../../support/change-rows.ts';
import { caseFields } from '../../../support/learning-rows.ts';
import { policyFields } from '../../../support/sample-rows.ts';
import { Shop } from '../jobs/shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ ann: 'owner', mike: 'technician', zoe: 'apprentice' });
  await shop.seed([create('cases', 'told', caseFields([], 'Water by the heater'))]);
});
afterEach(() => shop.close());

const policy = (id: string, version: number, inForceFrom: string) => create('policies', id, { ...policyFields(), version, inForceFrom });
const input = {
  what: { exercise: 'answering-the-phone' as const },
  trainedWith: 'Exercise: Answering the phone',
  staffIds: ['ann', 'mike', 'ann'],
  answers: [
    { step: 'apology' as const, words: 'I am sorry.' },
    { step: 'empathy' as const, words: ' ' },
  ],
  note: ' Breathe first. ',
};
const today = '2026-11-19';

it('keeps an exercise and who took part, alone where no policy is in force', async () => {
  await shop.seed([policy('next', 1, '2026-12-01')]);
  expect(await shop.run(recordDrill, input)).toEqual({ trained: false });
  expect(await shop.live('drills')).toMatchObject([
    {
      exercise: 'answering-the-phone',
      caseId: null,
      on: today,
      staffIds: ['ann', 'mike'],
      answers: [{ step: 'apology', words: 'I am sorry.' }],
      note: 'Breathe first.',
    },
  ]);
  expect(await shop.live('policyReadings')).toEqual([]);
  const reader = readerOf(shop.kernel.database);
  expect(await readPeople(reader, ['mike', 'zoe'])).toMatchObject([
    { staffId: 'mike', count: 1, last: { on: today } },
    { staffId: 'zoe', count: 0, last: null },
  ]);
  await shop.undo();
  expect(await readDrills(reader)).toEqual([]);
});

it('counts as training on the policy in force for everybody who took part, and is taken back as one', async () => {
  await shop.seed([policy('old', 1, '2026-01-01'), policy('present', 2, '2026-06-01')]);
  shop.kernel.become('zoe');
  expect(await shop.run(recordDrill, input)).toEqual({ trained: true });
  const readings = async () => (await shop.live('policyReadings')).map((row) => [row['staffId'], row['policyId'], row['note']]);
  expect((await readings()).toSorted()).toEqual([
    ['ann', 'present', input.trainedWith],
    ['mike', 'present', input.trainedWith],
  ]);
  await shop.run(recordDrill, { ...input, what: { caseId: 'told' }, trainedWith: 'Exercise: The heater', staffIds: ['mike'] });
  expect((await readings()).toSorted()[1]?.[2]).toBe(`${input.trainedWith}; Exercise: The heater`);
  expect(await readCaseDrills(readerOf(shop.kernel.database), 'told')).toEqual({ count: 1, last: today });
  await shop.undo();
  await shop.undo();
  expect(await readings()).toEqual([]);
  expect(await shop.live('drills')).toEqual([]);
});

it('needs somebody who took part, and a case that is there', async () => {
  expect(await shop.refusals(recordDrill, { ...input, staffIds: [] })).toEqual(['nobody-took-part']);
  expect(await shop.refusals(recordDrill, { ...input, staffIds: ['gone'] })).toEqual(['person-gone']);
  expect(await shop.refusals(recordDrill, { ...input, what: { caseId: 'gone' } })).toEqual(['case-gone']);
});
