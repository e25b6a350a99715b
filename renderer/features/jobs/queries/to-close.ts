import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** As far back as a forgotten visit is brought up again: a fortnight's holiday. */
const daysBack = 14;
/** Lines of one evening; no shop has more. */
const mostLines = 60;

/** Planned visits up to the end of today, the earliest first. */
export async function unclosedVisits(reader: Reader, now: Now): Promise<Appointment[]> {
  const [from, to] = [startOfDay(addDays(now.date, -daysBack), now.zone), startOfDay(addDays(now.date, 1), now.zone)];
  const rows = await reader.appointments
    .where('startsAt')
    .between(from, to)
    .and(({ outcome, live }) => outcome === 'planned' && live === 1)
    .reverse()
    .limit(mostLines)
    .toArray();
  return visible(rows, await reader.pendingWork()).toReversed();
}

/** True while a visit of it can still be closed. */
export function isToClose({ status }: Job): boolean {
  return status !== 'done' && status !== 'cancelled';
}

/** How many visits have ended by now and are not closed: what the rail counts. */
export async function countToClose(reader: Reader, now: Now): Promise<number> {
  const rows = await unclosedVisits(reader, now);
  const over = rows.filter(({ startsAt, endsAt }) => (endsAt ?? startsAt ?? now.instant) <= now.instant);
  const jobs = await reader.jobs.bulkGet([...new Set(over.map(({ jobId }) => jobId))]);
  return jobs.filter((job) => job !== undefined && job.live === 1 && isToClose(job)).length;
}
