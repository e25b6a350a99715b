import { z } from 'zod';
import { callOutcomes } from '../../../../shared/domain/call/call.ts';

/** A result as it is typed from paper; kept until it is saved, through a restart too. */
export const entryDraftSchema = z.object({
  /** The number of the line, as it was typed. */
  line: z.string(),
  outcome: z.enum(callOutcomes).nullable(),
  /** Empty for now. */
  rungAt: z.string(),
  /** With *Later*: when it comes up again. */
  until: z.string(),
  note: z.string(),
});
export type EntryDraft = z.infer<typeof entryDraftSchema>;

export const emptyEntry: EntryDraft = { line: '', outcome: null, rungAt: '', until: '', note: '' };

/** Where the drafts of results lie, by the id of their list. */
export const entryDrafts = 'call-list/';
