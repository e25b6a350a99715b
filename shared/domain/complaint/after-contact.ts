import { laterOf } from '../base/local-time.ts';
import { type Patch, updatePatch } from '../base/patch.ts';
import type { Call } from '../call/call.ts';
import type { Contact, ContactEffect, ContactRows } from '../call/contact-effect.ts';
import { closedFields } from '../call/open-close-call.ts';
import type { Complaint } from './complaint.ts';
import { complaintCallFor, complaintSubject } from './complaint-calls.ts';

/**
 * The first contact about a complaint is its acknowledgement (RULES section 2); it cannot come before the complaint.
 * Reached for the plan, they know the plan: what was noted is the plan where none was written before, and the call that
 * only meant to acknowledge it is done too. Their answers fill only what was left empty, because words that stand there
 * are theirs already.
 */
export const contactAboutComplaint: ContactEffect = (call, contact, { complaints, openCalls }) => {
  const complaint = call.complaintId === null ? undefined : complaints.get(call.complaintId);
  if (call.kind !== 'complaint' || complaint === undefined) return [];
  const at = laterOf(contact.at, complaint.heardAt);
  const fields = {
    ...heardNow(complaint, contact.listening),
    ...(complaint.state === 'open' && toldNow(complaint, call, contact.note, at)),
  };
  const own = updatePatch('complaints', complaint, fields);
  return [...(own === null ? [] : [own]), ...acknowledged(complaint, call, openCalls, at)];
};

function toldNow(complaint: Complaint, call: Pick<Call, 'subject'>, note: string, at: string): Partial<Complaint> {
  return {
    ...(complaint.acknowledgedAt === null && { acknowledgedAt: at }),
    ...(complaintCallFor(call) === 'plan' && { plannedAt: at, plan: complaint.plan || note.trim(), state: 'planned' }),
  };
}

function heardNow(complaint: Complaint, { expected, different, wanted }: Contact['listening']): Partial<Complaint> {
  return {
    ...(complaint.expected === '' && { expected: expected.trim() }),
    ...(complaint.got === '' && { got: different.trim() }),
    ...(complaint.wanted === '' && { wanted: wanted.trim() }),
  };
}

/** Who was told the plan need not be told that it has reached us. */
function acknowledged(complaint: Complaint, call: Call, openCalls: ContactRows['openCalls'], at: string): Patch[] {
  if (complaintCallFor(call) !== 'plan') return [];
  const subject = complaintSubject(complaint.id, 'acknowledge');
  const other = [...openCalls.values()].find((one) => one.kind === 'complaint' && one.subject === subject && one.open === 1);
  if (other === undefined) return [];
  const because = { code: 'complaint-acknowledged', params: {} };
  return [updatePatch('calls', other, closedFields('done', at, because) as Partial<Call>)].filter((patch) => patch !== null);
}
