import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { Meeting, MeetingAction, MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A meeting as the big screen shows it. */
export interface StagedMeeting {
  readonly meeting: Meeting;
  /** In the order of the agenda. */
  readonly items: readonly MeetingItem[];
  /** What was taken on in it. */
  readonly actions: readonly MeetingAction[];
  /** The titles of items that are about a case, as they are kept: shown only where the case itself says so. */
  readonly cases: ReadonlyMap<Id, Case>;
}

/** An item's actions are few; a meeting's fit a screen. */
const mostActions = 100;

/** Null where there is no such meeting. */
export async function readStagedMeeting(reader: Reader, meetingId: Id): Promise<StagedMeeting | null> {
  const [meeting, pending] = await Promise.all([reader.meetings.get(meetingId), reader.pendingWork()]);
  if (meeting === undefined || meeting.live === 0) return null;
  const [items, actions] = await Promise.all([
    reader.meetingItems.where('meetingId').equals(meetingId).toArray(),
    reader.meetingActions.where('meetingId').equals(meetingId).limit(mostActions).toArray(),
  ]);
  const shown = visible(alive(items), pending).toSorted((a, b) => a.order - b.order);
  const cases = await reader.cases.bulkGet(shown.map(({ caseId }) => caseId).filter((id) => id !== null));
  return {
    meeting,
    items: shown,
    actions: visible(alive(actions), pending).filter(({ state }) => state !== 'dropped'),
    cases: new Map(cases.filter((row) => row !== undefined).map((row) => [row.id, row])),
  };
}

function alive<R extends Row>(rows: readonly R[]): R[] {
  return rows.filter(({ live }) => live === 1);
}
