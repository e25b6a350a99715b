import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import { type OwnerKind, ownerField } from '../../../../shared/domain/attachment/attachment-owner.ts';
import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import type { TimelineEntry, TimelinePart, TimelineScope } from '../../../data/contributions/feature.ts';
import { jobsInScope } from '../../../data/contributions/jobs-in-scope.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Rows read for each kind of owner; the newest jobs come first. */
const most = 300;

/** Pictures and files as they came in: those of one drop are told as one. */
export async function attachmentTimeline(reader: Reader, scope: TimelineScope): Promise<TimelinePart> {
  const owners = await ownersIn(reader, scope);
  const found = await Promise.all(
    owners.map(({ kind, ids }) => (ids.length === 0 ? [] : reader.attachments.where(ownerField(kind)).anyOf(ids).limit(most).toArray())),
  );
  const rows = visible(found.flat(), await reader.pendingWork());
  const groups = groupBy(rows, (row) => `${row.createdAt}/${row.createdBy}/${ownerOf(row)}`);
  return { entries: [...groups.values()].map(entryOf), more: found.some(({ length }) => length >= most) };
}

function entryOf(rows: readonly Attachment[]): TimelineEntry {
  const first = rows[0] as Attachment;
  const photos = rows.filter(({ mediaType }) => mediaType.startsWith('image/')).length;
  return {
    id: `attachment-${first.id}`,
    at: first.createdAt,
    kind: 'photo',
    title: words.came(photos, rows.length - photos),
    detail: rows
      .map(({ caption, name }) => caption || name)
      .slice(0, 6)
      .join(', '),
    path: pathOf(first),
    by: first.createdBy,
  };
}

function ownerOf({ jobId, propertyId, equipmentId, reviewId, customerId }: Attachment): string {
  return [jobId, propertyId, equipmentId, reviewId, customerId].join();
}

function pathOf({ jobId, propertyId, equipmentId, customerId }: Attachment): string | null {
  if (jobId !== null) return `/jobs/${jobId}`;
  if (propertyId !== null) return `/properties/${propertyId}`;
  if (equipmentId !== null) return `/equipment/${equipmentId}`;
  return customerId === null ? null : `/customers/${customerId}`;
}

/** The record itself, its jobs, and what was learnt from them; of a customer their places too. */
async function ownersIn(reader: Reader, scope: TimelineScope): Promise<{ kind: OwnerKind; ids: readonly Id[] }[]> {
  const { customerId, propertyId, equipmentId } = scope;
  const jobIds = await jobsInScope(reader, scope).primaryKeys();
  const [reviewIds, placeIds] = await Promise.all([
    jobIds.length === 0 ? [] : reader.reviews.where('jobId').anyOf(jobIds).limit(most).primaryKeys(),
    customerId === undefined ? [] : reader.properties.where('customerId').equals(customerId).limit(most).primaryKeys(),
  ]);
  const one = (id: Id | undefined): readonly Id[] => (id === undefined ? [] : [id]);
  return [
    { kind: 'job', ids: jobIds },
    { kind: 'review', ids: reviewIds },
    { kind: 'property', ids: [...one(propertyId), ...placeIds] },
    { kind: 'equipment', ids: one(equipmentId) },
    { kind: 'customer', ids: one(customerId) },
  ];
}
