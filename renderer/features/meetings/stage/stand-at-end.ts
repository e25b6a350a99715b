import type { Id } from '../../../../shared/domain/base/id.ts';
import { meetingPlaceKey, meetingPlaceSchema, placeAtStart } from '../../../../shared/domain/meeting/meeting-place.ts';
import type { Database } from '../../../data/database/database.ts';
import { keepDraft, readDraft } from '../../../data/drafts/drafts.ts';

/** Puts a meeting to its end at this computer, with the time that its items took so far. */
export async function standAtEnd(database: Database, meetingId: Id, actorId: Id): Promise<void> {
  const key = `${meetingPlaceKey(meetingId)}/${actorId}`;
  const kept = meetingPlaceSchema.safeParse(await readDraft(database, key));
  await keepDraft(database, key, { ...(kept.success ? kept.data : placeAtStart), at: 'end', sheet: null });
}
