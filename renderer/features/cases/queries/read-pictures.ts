import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { isPicture } from '../../../../shared/domain/case/place-photos.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Pictures that are offered for one case, at most: more would no longer be looked through. */
const mostPictures = 200;

/** The pictures of the jobs of a case and of what was written when looking back, the oldest first. */
export async function readPictures(reader: Reader, jobIds: readonly Id[], reviewId: Id | null): Promise<Attachment[]> {
  const [ofJobs, ofReview] = await Promise.all([
    reader.attachments.where('jobId').anyOf(jobIds).limit(mostPictures).toArray(),
    reader.attachments
      .where('reviewId')
      .equals(reviewId ?? '')
      .limit(mostPictures)
      .toArray(),
  ]);
  const all = visible([...ofJobs, ...ofReview], await reader.pendingWork()).filter(isPicture);
  return all.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).slice(0, mostPictures);
}
