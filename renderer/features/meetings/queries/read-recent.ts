import type { Id } from '../../../../shared/domain/base/id.ts';
import { addDays, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

const most = 200;
const days = 7;
const last = '\uffff';

/** What was agreed on before and is still open, the soonest due first. */
export async function readOpenActions(reader: Reader): Promise<MeetingAction[]> {
  const open = await reader.meetingActions.where('[live+state+dueOn]').between([1, 'open', ''], [1, 'open', last]).limit(most).toArray();
  return visible(open, await reader.pendingWork());
}

/**
 * The jobs of the last seven days with which we went back, as far as they may be told to all: a chain that is told without
 * names is read from its case, never from its jobs.
 */
export async function readWeeklyRevisits(reader: Reader, now: Now): Promise<Job[]> {
  const from = startOfDay(addDays(now.date, -days), now.zone);
  const recent = await reader.jobs.where('[live+requestedAt]').between([1, from], [1, last]).toArray();
  const revisits = visible(recent, await reader.pendingWork()).filter(({ rootJobId }) => rootJobId !== null);
  const nameless = await rootsWithoutNames(reader, revisits);
  return revisits.filter(({ rootJobId }) => !nameless.has(rootJobId));
}

async function rootsWithoutNames(reader: Reader, revisits: readonly Job[]): Promise<ReadonlySet<Id | null>> {
  const roots = [...new Set(revisits.map(({ rootJobId }) => rootJobId))].filter((id) => id !== null);
  const cases = await reader.cases.where('rootJobId').anyOf(roots).toArray();
  return new Set(cases.filter(({ live, anonymous }) => live === 1 && anonymous).map(({ rootJobId }) => rootJobId));
}
