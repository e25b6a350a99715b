import { addDays } from '../../../../shared/domain/base/local-time.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { Meeting } from '../../../../shared/domain/meeting/meeting.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** The meeting that a day is about: it runs, is on that day, or was not held on its own. */
export interface MeetingDue {
  readonly meeting: Meeting;
  readonly standing: 'running' | 'today' | 'missed';
}

const few = 20;
/** A meeting that was not held is said for so many days; then it waits on its own page alone. */
const missedDays = 6;

/** What runs comes first, then the soonest. Null for a day without a meeting. */
export async function readMeetingDue(reader: Reader, today: LocalDate): Promise<MeetingDue | null> {
  const of = (state: Meeting['state'], from: LocalDate, to: LocalDate) =>
    reader.meetings.where('[live+state+plannedOn]').between([1, state, from], [1, state, to], true, true).limit(few).toArray();
  const [running, planned, pending] = await Promise.all([
    of('running', '', '\uffff'),
    of('planned', addDays(today, -missedDays), today),
    reader.pendingWork(),
  ]);
  const [runs] = visible(running, pending);
  if (runs !== undefined) return { meeting: runs, standing: 'running' };
  // The newest: what is on today is said before what was not held.
  const meeting = visible(planned, pending).at(-1);
  return meeting === undefined ? null : { meeting, standing: meeting.plannedOn === today ? 'today' : 'missed' };
}
