import { laterOf } from '../base/local-time.ts';
import { updatePatch } from '../base/patch.ts';
import type { ContactEffect } from '../call/contact-effect.ts';

/** The first contact about a complaint is its acknowledgement (RULES section 2); it cannot come before the complaint. */
export const acknowledgeComplaint: ContactEffect = (call, { at }, { complaints }) => {
  const complaint = call.complaintId === null ? undefined : complaints.get(call.complaintId);
  if (call.kind !== 'complaint' || complaint === undefined || complaint.acknowledgedAt !== null) return [];
  const patch = updatePatch('complaints', complaint, { acknowledgedAt: laterOf(at, complaint.heardAt) });
  return patch === null ? [] : [patch];
};
