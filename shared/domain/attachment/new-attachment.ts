import type { z } from 'zod';
import type { Row } from '../base/row.ts';
import { type Attachment, attachmentSchema } from './attachment.ts';
import { type AttachmentOwner, ownerFields } from './attachment-owner.ts';

/** What is known of a file that has been kept. */
export const keptContentSchema = attachmentSchema.pick({
  sha256: true,
  name: true,
  mediaType: true,
  size: true,
  width: true,
  height: true,
});
export type KeptContent = z.infer<typeof keptContentSchema>;

/** The fields of a new attachment. */
export function newAttachment(owner: AttachmentOwner, content: KeptContent): Omit<Attachment, keyof Row> {
  return { ...ownerFields(owner), ...content, caption: '' };
}
