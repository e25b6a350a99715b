import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { offerSchema } from '../../../../shared/domain/offer/offer.ts';

/** What is offered, and about what; `minor` in minor units of the business's currency, 0 for a gesture without cost. */
export const offerInputSchema = z.object({
  about: z.object({ recoveryId: idSchema.nullable(), complaintId: idSchema.nullable() }),
  kind: offerSchema.shape.kind,
  words: offerSchema.shape.words,
  minor: z.int().nonnegative().max(1_000_000_000),
});
