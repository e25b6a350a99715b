import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { readLessonsOfJob } from '../../../../renderer/data/lessons/lessons-of-job.ts';
import { bringBackLesson } from '../../../../renderer/features/lessons/commands/bring-back-lesson.ts';
import { createLesson } from '../../../../renderer/features/lessons/commands/create-lesson.ts';
import { editLesson } from '../../../../renderer/features/lessons/commands/edit-lesson.ts';
import { retireLesson } from '../../../../renderer/features/lessons/commands/retire-lesson.ts';
import { countMatches } from '../../../../renderer/features/lessons/queries/count-matches.ts';
import { lessonFromCase, matchOf, type TypedLesson } from '../../../../shared/domain/lesson/lesson-facts.ts';
import { create } from '../../../support/change-rows.ts';
import { caseFields } from '../../../support/learning-rows.ts';
import { Shop } from '../jobs/shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
  await shop.seed([create('cases', 'told', caseFields([], 'Water by the heater'))]);
});
afterEach(() => shop.close());

const typed: TypedLesson = {
  words: ' Look at the base and the inner liner. ',
  trades: [],
  jobTypes: [],
  equipmentKinds: ['Water heater', 'water heater ', ''],
  symptoms: ['leak'],
  phrases: [],
  cause: 'misdiagnosis',
};
const today = '2026-11-19';
const make = async (lesson = typed): Promise<string> => (await shop.run(createLesson, { caseId: 'told', lesson })).lessonId;
const only = async () => (await shop.live('lessons'))[0];

it('is made from a case, in force from today, and taken back', async () => {
  await make();
  expect(await only()).toMatchObject({
    caseId: 'told',
    words: 'Look at the base and the inner liner.',
    match: { equipmentKinds: ['water heater'], symptoms: ['leak'], words: [] },
    inForceFrom: today,
    retiredOn: null,
  });
  await shop.undo();
  expect(await shop.live('lessons')).toEqual([]);
});

it('is none without words, without a place to be shown, or without its case', async () => {
  expect(await shop.refusals(createLesson, { caseId: 'gone', lesson: typed })).toEqual(['case-gone']);
  const empty = { ...typed, words: ' ', equipmentKinds: [' '], symptoms: [] };
  expect(await shop.refusals(createLesson, { caseId: 'told', lesson: empty })).toEqual(['no-words', 'applies-nowhere']);
  const long = { ...typed, words: 'x'.repeat(501), phrases: ['y'.repeat(61)] };
  expect(await shop.refusals(createLesson, { caseId: 'told', lesson: long })).toEqual(['too-long', 'entry-too-long']);
});

it('begins with what its case tells, and with the trade only where nothing else says where it applies', () => {
  const told = { trade: 'plumbing', equipmentKinds: ['Water heater'], symptom: 'leak', causes: ['misdiagnosis'] } as const;
  const of = { ...told, equipmentKinds: [...told.equipmentKinds], causes: [...told.causes] };
  expect(lessonFromCase(of, 'Look lower.')).toMatchObject({ words: 'Look lower.', trades: [], symptoms: ['leak'], cause: 'misdiagnosis' });
  expect(lessonFromCase({ ...of, equipmentKinds: [], symptom: 'other' }, '')).toMatchObject({ trades: ['plumbing'], symptoms: [] });
});

it('is changed list by list, so that two people’s edits meet, and asked about where both changed one', async () => {
  const lessonId = await make();
  const before: TypedLesson = { ...typed, words: 'Look at the base and the inner liner.', equipmentKinds: ['water heater'] };
  const change = (after: Partial<TypedLesson>) => ({ lessonId, rev: 1, before, after: { ...before, ...after } });
  await shop.run(editLesson, change({ symptoms: ['leak', 'damp'] }));
  await shop.run(editLesson, change({ phrases: ['puddle'] }));
  expect(await only()).toMatchObject({ match: { symptoms: ['leak', 'damp'], words: ['puddle'] } });
  expect(await shop.refusals(editLesson, change({ symptoms: ['noise'] }))).toEqual(['changed-meanwhile']);
  await shop.undo();
  expect(await only()).toMatchObject({ match: { symptoms: ['leak', 'damp'], words: [] } });
});

it('is retired and brought back, each with its undo', async () => {
  const lessonId = await make();
  await shop.run(retireLesson, { lessonId, because: 'Nobody needs it' });
  expect(await only()).toMatchObject({ retiredOn: today, retiredBecause: 'Nobody needs it' });
  await shop.undo();
  expect(await only()).toMatchObject({ retiredOn: null });
  await shop.redo();
  await shop.run(bringBackLesson, { lessonId });
  expect(await only()).toMatchObject({ retiredOn: null, retiredBecause: '' });
  await shop.undo();
  expect(await only()).toMatchObject({ retiredOn: today });
});

it('comes up with the next job: seen when booked, done when closed, each with the form’s own undo', async () => {
  const lessonId = await make();
  const reader = readerOf(shop.kernel.database);
  await shop.book({
    lessons: [
      { lessonId, answer: 'seen' },
      { lessonId: 'gone', answer: 'done' },
    ],
  });
  expect(await readLessonsOfJob(reader, 'job', today)).toMatchObject([{ lesson: { id: lessonId }, uses: [{ answer: 'seen' }] }]);
  await shop.closeJob({ lessons: [{ lessonId, answer: 'done' }] });
  const id = `lu:${lessonId}:job`;
  expect(await shop.live('lessonUses')).toMatchObject([
    { id: `${id}:booking`, answer: 'seen', moment: 'booking' },
    { id: `${id}:closing`, answer: 'done', moment: 'closing', on: today },
  ]);
  await shop.undo();
  expect(await shop.live('lessonUses')).toHaveLength(1);
  await shop.closeJob({ lessons: [{ lessonId, answer: 'not-useful' }] });
  expect(await shop.live('lessonUses')).toMatchObject([{ answer: 'seen' }, { id: `${id}:closing`, answer: 'not-useful' }]);
  await shop.undo();
  await shop.undo();
  expect(await shop.live('lessonUses')).toEqual([]);
});

it('counts at how many jobs of the last year it would have come up', async () => {
  await shop.book({ newEquipment: 'Water heater' });
  await shop.book({ jobId: 'other', customerWords: 'The tap drips', newEquipment: '' });
  const count = (lesson: Partial<TypedLesson>, signal = new AbortController().signal) =>
    countMatches(readerOf(shop.kernel.database), matchOf({ ...typed, symptoms: [], equipmentKinds: [], ...lesson }), today, signal);
  expect(await count({ equipmentKinds: ['water heater'] })).toEqual({ jobs: 1, of: 2, more: false });
  expect(await count({ phrases: ['drip', 'water'] })).toEqual({ jobs: 2, of: 2, more: false });
  expect(await count({})).toEqual({ jobs: 0, of: 0, more: false });
  expect(await count({ phrases: ['drip'] }, AbortSignal.abort())).toBeNull();
});
