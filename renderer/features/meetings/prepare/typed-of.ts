import type { Meeting, MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import type { TypedMeeting } from '../commands/edit-meeting.ts';
import type { TypedItem } from '../commands/edit-meeting-item.ts';

/** What of a meeting is changed by hand, as it stands. */
export function typedMeetingOf({ plannedOn, plannedAt, minutes, leaderId, attendance, guests, note }: Meeting): TypedMeeting {
  return { plannedOn, plannedAt, minutes, leaderId, attendance, guests, note };
}

/** The same of an item. */
export function typedItemOf({ title, minutes, notes, keep, change }: MeetingItem): TypedItem {
  return { title, minutes, notes, keep, change };
}
