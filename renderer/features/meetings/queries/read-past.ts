import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Meeting, MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A meeting that has ended, as a line of the list. */
export interface PastMeeting {
  readonly meeting: Meeting;
  /** Cases that were shown. */
  readonly cases: number;
  readonly actions: { readonly all: number; readonly done: number; readonly dropped: number; readonly open: number };
}

/** The newest first. @param count how many at most; one more says that there are older ones */
export async function readPast(
  reader: Reader,
  count: number,
): Promise<{ readonly meetings: readonly PastMeeting[]; readonly more: boolean }> {
  const pending = await reader.pendingWork();
  const ended = reader.meetings.where('[live+state+plannedOn]').between([1, 'ended', ''], [1, 'ended', '\uffff']).reverse();
  const found = visible(await ended.limit(count + 1).toArray(), pending);
  const shown = found.slice(0, count);
  const ids = shown.map(({ id }) => id);
  const [items, actions] = await Promise.all([
    reader.meetingItems.where('meetingId').anyOf(ids).toArray(),
    reader.meetingActions.where('meetingId').anyOf(ids).toArray(),
  ]);
  const itemsOf = groupBy(visible(items, pending), ({ meetingId }) => meetingId);
  const actionsOf = groupBy(visible(actions, pending), ({ meetingId }) => meetingId ?? '');
  const meetings = shown.map((meeting) => ({
    meeting,
    cases: (itemsOf.get(meeting.id) ?? []).filter(({ caseId, doneAt }) => caseId !== null && doneAt !== null).length,
    actions: countActions(actionsOf.get(meeting.id) ?? []),
  }));
  return { meetings, more: found.length > count };
}

function countActions(actions: readonly MeetingAction[]): PastMeeting['actions'] {
  const of = (wanted: MeetingAction['state']): number => actions.filter(({ state }) => state === wanted).length;
  return { all: actions.length, done: of('done'), dropped: of('dropped'), open: of('open') };
}

/** What one meeting agreed on, what is due first at the top. */
export async function readActionsOf(reader: Reader, meetingId: Id): Promise<readonly MeetingAction[]> {
  const rows = visible(await reader.meetingActions.where('meetingId').equals(meetingId).toArray(), await reader.pendingWork());
  return rows.toSorted((a, b) => (`${a.dueOn} ${a.id}` < `${b.dueOn} ${b.id}` ? -1 : 1));
}
