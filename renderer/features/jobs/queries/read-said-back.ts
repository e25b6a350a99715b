import { addDays } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import {
  type SaidBackJob,
  type TeachBackOutcome,
  teachBackOutcome,
  teachBackSpan,
} from '../../../../shared/domain/plain-words/teach-back-outcome.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** The newest jobs that are looked at: more would only tell the same. */
const mostJobs = 5_000;
const atOnce = 200;

/** Revisits by what became of the teach-back, over the settled jobs of a year; in small turns, so that nothing else waits. */
export async function readSaidBack(reader: Reader, { date, zone }: Now): Promise<TeachBackOutcome> {
  const { from, to } = teachBackSpan(date);
  const pending = await reader.pendingWork();
  // A day more at each end: days are counted in the business's zone, instants in UTC.
  const keys = await reader.jobs
    .where('[live+completedAt]')
    .between([1, addDays(from, -1)], [1, addDays(to, 2)])
    .reverse()
    .limit(mostJobs)
    .primaryKeys();
  const jobs: SaidBackJob[] = [];
  const wentBackTo = new Set<string>();
  for (let start = 0; start < keys.length; start += atOnce) {
    const ids = keys.slice(start, start + atOnce);
    const [rows, revisits] = await Promise.all([reader.jobs.bulkGet(ids), reader.jobs.where('originalJobId').anyOf(ids).toArray()]);
    const found = visible(
      rows.filter((row) => row !== undefined),
      pending,
    );
    for (const { id, status, completedAt, jobType, teachBack, explanation } of found) {
      jobs.push({ id, status, completedAt, jobType, teachBack, explanation });
    }
    for (const { originalJobId } of visible(revisits, pending)) if (originalJobId !== null) wentBackTo.add(originalJobId);
  }
  return teachBackOutcome(jobs, wentBackTo, { today: date, zone });
}
