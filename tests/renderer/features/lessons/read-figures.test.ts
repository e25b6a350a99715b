import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { readFigures } from '../../../../renderer/features/lessons/queries/read-figures.ts';
import { readLessonsPage } from '../../../../renderer/features/lessons/queries/read-lessons-page.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { lessonDefaults } from '../../../../shared/domain/lesson/judge-lesson.ts';
import { create } from '../../../support/change-rows.ts';
import { caseFields, lessonFields } from '../../../support/learning-rows.ts';
import { customerFields, jobFields } from '../../../support/sample-rows.ts';
import { Shop, thursdayNine } from '../jobs/shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
});
afterEach(() => shop.close());

const now = makeNow(thursdayNine, 'Europe/London');
const closed = (id: string, day: string, more: object = {}) =>
  create('jobs', id, {
    ...jobFields('dana'),
    status: 'done',
    completedAt: `${day}T12:00:00.000Z`,
    requestedAt: `${day}T08:00:00.000Z`,
    ...more,
  });
const back = (id: string, originalJobId: string, day: string, finalCause: string) =>
  closed(id, day, { originalJobId, rootJobId: originalJobId, finalCause, trade: 'roofing' });

it('counts what was made of a lesson, and revisits of its cause among settled jobs that it is about', async () => {
  await shop.seed([
    create('customers', 'dana', customerFields('Dana Whitfield')),
    create('cases', 'told', caseFields([], 'Water by the heater')),
    create('lessons', 'lesson', { ...lessonFields('told'), inForceFrom: '2026-05-01' }),
    create('lessons', 'no-cause', { ...lessonFields('gone'), inForceFrom: '2026-05-01', cause: null }),
    closed('b1', '2026-01-10'),
    closed('b2', '2026-02-10'),
    closed('b3', '2026-02-11', { trade: 'roofing' }),
    closed('s1', '2026-06-10'),
    closed('young', '2026-10-01'),
    back('r1', 'b1', '2026-01-20', 'misdiagnosis'),
    back('r2', 'b2', '2026-02-20', 'part-failure'),
    back('late', 's1', '2026-10-20', 'misdiagnosis'),
    create('lessonUses', 'u1', { lessonId: 'lesson', jobId: 's1', moment: 'booking', answer: 'seen', on: '2026-06-09' }),
    create('lessonUses', 'u2', { lessonId: 'lesson', jobId: 's1', moment: 'closing', answer: 'done', on: '2026-06-10' }),
  ]);
  const reader = readerOf(shop.kernel.database);
  const page = await readLessonsPage(reader);
  expect([...page.withoutCase]).toEqual(['no-cause']);
  const figures = await readFigures(reader, page.lessons, now, lessonDefaults, new AbortController().signal);
  expect(figures?.get('lesson')?.effect).toMatchObject({
    before: { jobs: 2, revisits: 1 },
    since: { jobs: 1, revisits: 0 },
    verdict: 'too-few',
  });
  expect(figures?.get('lesson')?.uses.map(({ answer }) => answer)).toEqual(['seen', 'done']);
  expect(figures?.get('no-cause')?.effect).toBeNull();
  expect(await readFigures(reader, page.lessons, now, lessonDefaults, AbortSignal.abort())).toBeNull();
});
