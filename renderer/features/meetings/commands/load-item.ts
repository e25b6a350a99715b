import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { type LoadedMeeting, loadMeeting } from './load-meeting.ts';

/** What a command on one item reads: the agenda that it stands on, if it stands on one. */
export type LoadedItem = LoadedMeeting & { readonly item: MeetingItem | undefined };

export async function loadItem(reader: Reader, { itemId }: { readonly itemId: Id }): Promise<LoadedItem> {
  const found = await reader.meetingItems.get(itemId);
  const loaded = await loadMeeting(reader, { meetingId: found?.meetingId ?? '' });
  return { ...loaded, item: loaded.items.find(({ id }) => id === itemId) };
}

export function itemThere({ item }: LoadedItem): Result<MeetingItem> {
  return item === undefined ? recordGone : { ok: true, value: item };
}
