import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { instantSchema } from '../../../../shared/domain/base/now.ts';
import { callKinds, callOutcomes } from '../../../../shared/domain/call/call.ts';
import { wordingForms } from '../../../../shared/domain/wording/wording-for.ts';

const loggedSchema = z.object({
  operationId: idSchema,
  outcome: z.enum(callOutcomes),
  at: instantSchema,
  next: instantSchema.nullable(),
  /** When it was logged, which may be long after it happened. */
  loggedAt: instantSchema.optional(),
  /** What stood in the fields then, so that taking it back loses nothing. */
  note: z.string().optional(),
  with: z.array(idSchema).nullable().optional(),
  happened: z.string().optional(),
  /** Other calls that it ended. */
  ended: z.array(z.enum(callKinds)).optional(),
  /** True when it answered somebody who had rung us. */
  rang: z.boolean().optional(),
});
export type LoggedOutcome = z.infer<typeof loggedSchema>;

/** What is noted on a card before and after its outcome. Kept as a draft, so a reload loses neither words nor *Undo*. */
export const callDraftSchema = z.object({
  expected: z.string(),
  different: z.string(),
  wanted: z.string(),
  note: z.string(),
  /** When it happened, as it was typed; empty for now. */
  happened: z.string(),
  /** Ids of other open calls of this person that the same call deals with; null until somebody ticks. */
  with: z.array(idSchema).nullable(),
  /** How the words are said; null until somebody chose. */
  form: z.enum(wordingForms).nullable(),
  /** The letter as it was changed; null while it is as its template makes it. */
  letter: z.string().nullable(),
  /** What was logged last on this card, for *Undo* and *Change*. */
  logged: loggedSchema.nullable(),
});
export type CallDraft = z.infer<typeof callDraftSchema>;

export const emptyCallDraft: CallDraft = {
  expected: '',
  different: '',
  wanted: '',
  note: '',
  happened: '',
  with: null,
  form: null,
  letter: null,
  logged: null,
};
