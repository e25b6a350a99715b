import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { instantSchema } from '../../../../shared/domain/base/now.ts';
import { callOutcomes } from '../../../../shared/domain/call/call.ts';

/** What is noted on a card before and after its outcome. Kept as a draft, so a reload loses neither words nor *Undo*. */
export const callDraftSchema = z.object({
  expected: z.string(),
  different: z.string(),
  wanted: z.string(),
  note: z.string(),
  /** Ids of other open calls of this person that the same call deals with; null until somebody ticks. */
  with: z.array(idSchema).nullable(),
  /** What was logged last on this card, for *Undo* and *Change*. */
  logged: z.object({ operationId: idSchema, outcome: z.enum(callOutcomes), at: instantSchema, next: instantSchema.nullable() }).nullable(),
});
export type CallDraft = z.infer<typeof callDraftSchema>;

export const emptyCallDraft: CallDraft = { expected: '', different: '', wanted: '', note: '', with: null, logged: null };
