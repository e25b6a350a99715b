import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { rowFields } from '../base/row.ts';

/** A picture that came with a contact file, kept as it was. */
export const importedPhotoSchema = z.object({
  ...rowFields,
  customerId: idSchema,
  /** `image/jpeg` and the like, as the file says. */
  mediaType: z.string().max(120),
  /** The bytes in Base64, 2 MB at most. */
  data: z.string().max(2_800_000),
  /** Hex SHA-256 of the bytes: the same picture is kept once. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
