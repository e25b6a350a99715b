import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Meeting, MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** What a command on an agenda reads: the meeting, undefined where there is none, and what stands on its agenda, in order. */
export interface LoadedMeeting {
  readonly meeting: Meeting | undefined;
  readonly items: readonly MeetingItem[];
}

export async function loadMeeting(reader: Reader, { meetingId }: { readonly meetingId: Id }): Promise<LoadedMeeting> {
  const [meeting, items] = await Promise.all([
    reader.meetings.get(meetingId),
    reader.meetingItems.where('meetingId').equals(meetingId).toArray(),
  ]);
  return { meeting, items: items.filter(({ live }) => live === 1).toSorted((a, b) => a.order - b.order) };
}

/** The meeting while its agenda may still change; else why nothing was changed. */
export function notEnded({ meeting }: LoadedMeeting): Result<Meeting> {
  if (meeting === undefined || meeting.live === 0) return recordGone;
  if (meeting.state !== 'ended') return { ok: true, value: meeting };
  return { ok: false, problems: [{ path: [], code: 'meeting-ended', params: {} }] };
}
