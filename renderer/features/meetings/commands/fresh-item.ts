import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';

type Known = Pick<MeetingItem, 'kind' | 'title' | 'caseId' | 'jobId' | 'minutes' | 'order'>;

/** The fields of an item that was not spoken of yet. */
export function freshItem(meetingId: Id, known: Known): Omit<MeetingItem, keyof Row> {
  return { meetingId, ...known, hands: [], notes: '', keep: '', change: '', seconds: null, doneAt: null };
}
