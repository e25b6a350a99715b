import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { rowFields } from '../base/row.ts';

/**
 * A picture or file that belongs to a record. Its bytes lie outside the database, once for each content, under their
 * SHA-256; this row says what they are and whose. Exactly one of the five ids is set.
 */
export const attachmentSchema = z.object({
  ...rowFields,
  jobId: idSchema.nullable(),
  propertyId: idSchema.nullable(),
  equipmentId: idSchema.nullable(),
  reviewId: idSchema.nullable(),
  customerId: idSchema.nullable(),
  /** Hex SHA-256 of the bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** As the file was called where it came from; a pasted picture gets a name of ours. */
  name: z.string().max(255),
  /** What its bytes are, as they themselves say: `image/jpeg`, `application/pdf`. */
  mediaType: z.string().max(120),
  /** Length in bytes. */
  size: z.int().nonnegative(),
  /** In pixels, as it is shown (turned as the camera was held); null for what is no picture. */
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  caption: z.string().max(2_000),
});
export type Attachment = z.infer<typeof attachmentSchema>;
