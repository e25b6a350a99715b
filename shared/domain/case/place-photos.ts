import type { Attachment } from '../attachment/attachment.ts';
import type { Instant } from '../base/now.ts';
import type { CasePhoto } from './case.ts';
import type { PlacedJob } from './job-moments.ts';
import type { Moment } from './moment.ts';

/** Pictures beside one step, at most: more would no longer be looked at. */
export const mostPhotos = 30;

/** A picture as a step keeps it. */
export function casePhotoOf(of: Pick<Attachment, 'id' | 'sha256' | 'mediaType' | 'width' | 'height' | 'caption'>): CasePhoto {
  const { id, sha256, mediaType, width, height, caption } = of;
  return { attachmentId: id, sha256, mediaType, width, height, caption };
}

export function isPicture({ mediaType }: Pick<Attachment, 'mediaType'>): boolean {
  return mediaType.startsWith('image/');
}

/**
 * Which step each picture of the chain stands beside: what its visit found, or did. A picture that was added after the
 * next visit was asked for stands with the last step before that, so that it gives nothing away earlier.
 */
export function placePhotos(
  moments: readonly Moment[],
  attachments: readonly Attachment[],
  jobs: readonly PlacedJob[],
): ReadonlyMap<number, CasePhoto[]> {
  const placed = new Map<number, CasePhoto[]>();
  for (const picture of attachments.filter(isPicture).toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) {
    const own = jobs.find(({ job }) => job.id === picture.jobId);
    const index = stepOf(picture.createdAt, own, moments);
    const beside = placed.get(index) ?? [];
    if (index >= 0 && beside.length < mostPhotos) placed.set(index, [...beside, casePhotoOf(picture)]);
  }
  return placed;
}

function stepOf(takenAt: Instant, own: PlacedJob | undefined, moments: readonly Moment[]): number {
  const before = moments.findLastIndex(({ key }) => key <= takenAt);
  if (own === undefined || (own.until !== null && takenAt >= own.until)) return before;
  const ofJob = (kinds: readonly Moment['kind'][]): number =>
    moments.findIndex(({ source, kind }) => source.table === 'jobs' && source.rowId === own.job.id && kinds.includes(kind));
  return [ofJob(['knew']), ofJob(['did']), ofJob(['told', 'answered']), ofJob(['said', 'came']), before].find((index) => index >= 0) ?? -1;
}
