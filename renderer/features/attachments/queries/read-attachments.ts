import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import { type AttachmentOwner, mostPerRecord, ownerField } from '../../../../shared/domain/attachment/attachment-owner.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Pictures and files of a record, in the order in which they were added. */
export async function readAttachments(reader: Reader, { kind, id }: AttachmentOwner): Promise<readonly Attachment[]> {
  const rows = await reader.attachments
    .where(ownerField(kind))
    .equals(id)
    .filter(({ live }) => live === 1)
    .limit(mostPerRecord)
    .toArray();
  return visible(rows, await reader.pendingWork()).toSorted((a, b) => a.id.localeCompare(b.id));
}
