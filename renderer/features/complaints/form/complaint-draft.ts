import { z } from 'zod';
import { emptyComplaint, typedComplaintSchema } from '../../../../shared/domain/complaint/complaint-facts.ts';

/** A complaint as it is being written down. */
export const complaintDraftSchema = z.object({
  typed: typedComplaintSchema,
  thanked: z.boolean(),
  /** Somebody who is not on record yet; null where somebody is looked up. */
  newcomer: z.object({ name: z.string(), phone: z.string() }).nullable(),
});
export type ComplaintDraft = z.infer<typeof complaintDraftSchema>;

/** Drafts of complaints, of which one person may have several half done, are kept under this and the id to be. */
export const complaintDrafts = 'complaint-new/';

export function complaintDraftKey(complaintId: string): string {
  return `${complaintDrafts}${complaintId}`;
}

/** Where a half-written complaint goes on. */
export function complaintDraftPath(complaintId: string): string {
  return `/complaints/new/${complaintId}`;
}

export const emptyDraft: ComplaintDraft = { typed: emptyComplaint, thanked: false, newcomer: null };

/** True when something stands in the form that would be missed. */
export function isBegun({ typed, newcomer }: ComplaintDraft): boolean {
  return [typed.expected, typed.got, typed.wanted, typed.theme, newcomer?.name ?? ''].some((text) => text.trim() !== '');
}
