import { addMinutes, localOf } from '../base/local-time.ts';
import { type LessonMoment, lessonUsePatches } from '../lesson/lesson-answers.ts';
import { matchJob, prepareMatch } from '../lesson/match-lessons.ts';
import type { MadeJob } from './add-sample-jobs.ts';
import { openMoment } from './sample-calls.ts';
import type { SampleDesk, SampleRow } from './sample-desk.ts';
import type { SampleLearning } from './sample-learning-content.ts';

/** Minutes after the case was written until somebody made a lesson of it. */
const later = 30;

/**
 * Lessons that the team made of its cases, each shown since then with the jobs that it is about, and what came of it: at
 * most of them it was done, now and then it was of no use.
 * @param cases by how the words of the customer begin whose job was the first of them
 */
export function addSampleLessons(
  lessons: SampleLearning['lessons'],
  cases: ReadonlyMap<string, { readonly id: string }>,
  jobs: readonly MadeJob[],
  desk: SampleDesk,
): void {
  for (const { about, words, cause, match } of lessons) {
    const told = desk.rows.find(({ table, id }) => table === 'cases' && id === cases.get(about)?.id) as SampleRow<'cases'> | undefined;
    if (told === undefined) throw new Error(`The sample shop has no case of: ${about}`);
    const at = openMoment(addMinutes(told.at, later), desk);
    const inForceFrom = localOf(at, desk.business.zone).date;
    const id = desk.newId(at);
    const inForce = { caseId: told.id, words, match, cause, inForceFrom, retiredOn: null, retiredBecause: '' };
    desk.add('lessons', id, at, desk.team.owner, inForce);
    const prepared = prepareMatch(match);
    for (const { row } of jobs) {
      const equipmentKinds = kindsOf(row.equipmentIds, desk);
      if (localOf(row.requestedAt, desk.business.zone).date <= inForceFrom) continue;
      if (matchJob(prepared, { ...row, equipmentKinds }) === null) continue;
      addUse(id, row.id, 'booking', row.requestedAt, 'seen', desk);
      if (row.completedAt !== null) addUse(id, row.id, 'closing', row.completedAt, answerTo(id, row.id, desk), desk);
    }
  }
}

function kindsOf(ids: readonly string[], desk: SampleDesk): string[] {
  const things = desk.rows.filter(({ table, id }) => table === 'equipment' && ids.includes(id)) as SampleRow<'equipment'>[];
  return things.map(({ fields }) => fields.kind);
}

function answerTo(lessonId: string, jobId: string, desk: SampleDesk): 'done' | 'seen' | 'not-useful' {
  return desk.pick(['done', 'done', 'done', 'done', 'seen', 'seen', 'not-useful'] as const, 'lesson', lessonId, jobId);
}

/** As the program writes it, under the same id. */
function addUse(
  lessonId: string,
  jobId: string,
  moment: LessonMoment,
  at: string,
  answer: 'done' | 'seen' | 'not-useful',
  desk: SampleDesk,
): void {
  const on = localOf(at, desk.business.zone).date;
  for (const { id } of lessonUsePatches([{ lessonId, answer }], { jobId, moment, uses: [], on })) {
    desk.add('lessonUses', id, at, desk.team.office, { lessonId, jobId, moment, answer, on });
  }
}
