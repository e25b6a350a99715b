import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays, daysBetween, localOf } from '../../../../shared/domain/base/local-time.ts';
import type { LocalDate, Now } from '../../../../shared/domain/base/now.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import {
  comparedDays,
  type JobCount,
  judgeEffect,
  type LessonEffect,
  type LessonNumbers,
  sideOf,
} from '../../../../shared/domain/lesson/judge-lesson.ts';
import type { Lesson, LessonUse } from '../../../../shared/domain/lesson/lesson.ts';
import { matchJob, type PreparedMatch, prepareMatch } from '../../../../shared/domain/lesson/match-lessons.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';
import { kindsOf } from './count-matches.ts';

/** The newest closed jobs that are compared; reading the words of more would only take longer. */
const mostJobs = 10_000;
const chunk = 50;

/** What was made of a lesson, and whether we go back less since; `effect` null where it is meant for no cause. */
export interface LessonFigures {
  readonly uses: readonly Pick<LessonUse, 'jobId' | 'answer' | 'on'>[];
  readonly effect: LessonEffect | null;
}

interface Counted {
  readonly lesson: Lesson;
  readonly prepared: PreparedMatch;
  readonly before: { jobs: number; revisits: number };
  readonly since: { jobs: number; revisits: number };
}

/** Counts for each lesson, in chunks; null once `signal` says to stop. */
export async function readFigures(
  reader: Reader,
  lessons: readonly Lesson[],
  now: Now,
  numbers: LessonNumbers,
  signal: AbortSignal,
): Promise<Map<Id, LessonFigures> | null> {
  const counted = lessons
    .filter(({ cause }) => cause !== null)
    .map((lesson): Counted => ({ lesson, prepared: prepareMatch(lesson.match), before: none(), since: none() }));
  if (!(await countEffects(reader, counted, now, numbers, signal))) return null;
  const figures = new Map<Id, LessonFigures>();
  for (const { id } of lessons) {
    if (signal.aborted) return null;
    const of = counted.find(({ lesson }) => lesson.id === id);
    const effect = of === undefined ? null : judgeEffect(of.before, of.since, numbers);
    figures.set(id, { uses: await usesOf(reader, id), effect });
  }
  return figures;
}

async function usesOf(reader: Reader, lessonId: Id): Promise<LessonFigures['uses']> {
  const [keys, pending] = await Promise.all([reader.lessonUses.where('lessonId').equals(lessonId).primaryKeys(), reader.pendingWork()]);
  const uses: LessonUse[] = [];
  for (let start = 0; start < keys.length; start += 200) {
    const rows = await reader.lessonUses.bulkGet(keys.slice(start, start + 200));
    uses.push(
      ...visible(
        rows.filter((row) => row !== undefined),
        pending,
      ),
    );
  }
  return uses.map(({ jobId, answer, on }) => ({ jobId, answer, on }));
}

/** Goes once through the closed jobs of all the days that matter. False when it was stopped. */
async function countEffects(
  reader: Reader,
  counted: readonly Counted[],
  now: Now,
  { settledAfter }: LessonNumbers,
  signal: AbortSignal,
): Promise<boolean> {
  if (counted.length === 0) return true;
  const days = counted.map(({ lesson }) => comparedDays(lesson.inForceFrom, now.date, settledAfter));
  const first = days.map(({ from }) => from).toSorted()[0] as LocalDate;
  // A day more at both ends: the index is in UTC, the rule looks at the business's own days.
  const [from, until] = [addDays(first, -1), addDays(now.date, 2 - settledAfter)];
  const keys = await reader.jobs.where('[live+completedAt]').between([1, from], [1, until]).reverse().limit(mostJobs).primaryKeys();
  const pending = await reader.pendingWork();
  const withKinds = counted.some(({ lesson }) => lesson.match.equipmentKinds.length > 0);
  for (let start = 0; start < keys.length; start += chunk) {
    if (signal.aborted) return false;
    const rows = await reader.jobs.bulkGet(keys.slice(start, start + chunk));
    const jobs = visible(
      rows.filter((row) => row !== undefined),
      pending,
    );
    const kinds = withKinds ? await kindsOf(reader, jobs) : new Map<Id, string[]>();
    const revisits = await rowsWhere(
      reader.jobs,
      'originalJobId',
      jobs.map(({ id }) => id),
    );
    const back = visible(revisits, pending);
    for (const job of jobs)
      countJob(
        job,
        kinds.get(job.id) ?? [],
        back.filter(({ originalJobId }) => originalJobId === job.id),
        counted,
        now,
        settledAfter,
      );
  }
  return true;
}

function countJob(
  job: Job,
  equipmentKinds: readonly string[],
  revisits: readonly Job[],
  counted: readonly Counted[],
  now: Now,
  settledAfter: number,
): void {
  if (job.completedAt === null) return;
  const closedOn = localOf(job.completedAt, now.zone).date;
  const back = revisits.filter(({ requestedAt }) => daysBetween(closedOn, localOf(requestedAt, now.zone).date) <= settledAfter);
  for (const one of counted) {
    const side = sideOf(one.lesson, closedOn, now.date, settledAfter);
    if (side === null || matchJob(one.prepared, { ...job, equipmentKinds }) === null) continue;
    one[side].jobs += 1;
    // What brought us back, as far as it is known by now.
    if (back.some(({ finalCause, provisionalCause }) => (finalCause ?? provisionalCause) === one.lesson.cause)) one[side].revisits += 1;
  }
}

function none(): { -readonly [name in keyof JobCount]: number } {
  return { jobs: 0, revisits: 0 };
}
