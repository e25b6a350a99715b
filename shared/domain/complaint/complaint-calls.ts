import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import type { Row } from '../base/row.ts';
import type { Call } from '../call/call.ts';
import type { CallTiming } from '../call/call-timing.ts';
import { newCall } from '../call/new-call.ts';
import type { Complaint } from './complaint.ts';
import { type ComplaintNumbers, complaintClocks, ringForClock } from './complaint-clocks.ts';

/** What a call about a complaint is for: that they were heard, or what we will do. */
export type ComplaintCallFor = 'acknowledge' | 'plan';

type Asked = Pick<Complaint, 'customerId' | 'jobId' | 'heardAt' | 'reopenedAt' | 'acknowledgedAt' | 'plannedAt' | 'state'>;
type CallFields = Omit<Call, keyof Row>;

/** The subject of the call: one is open for each, so that the two never stand in each other's way. */
export function complaintSubject(complaintId: Id, purpose: ComplaintCallFor): string {
  return purpose === 'acknowledge' ? complaintId : `${complaintId}/plan`;
}

/** What this call about a complaint is for. */
export function complaintCallFor({ subject }: Pick<Call, 'subject'>): ComplaintCallFor {
  return subject.endsWith('/plan') ? 'plan' : 'acknowledge';
}

/** What is owed about it now, each until when: nothing once it is closed, and each only until it is done. */
export function complaintCallsDue(
  complaint: Asked,
  timing: CallTiming,
  numbers: ComplaintNumbers,
): readonly { readonly purpose: ComplaintCallFor; readonly dueAt: Instant }[] {
  if (complaint.state !== 'open') return [];
  const { acknowledgeBy, planBy } = complaintClocks(complaint, timing, numbers);
  const due = (clock: Instant): Instant => (complaint.customerId === null ? clock : ringForClock(clock, timing));
  return [
    ...(complaint.acknowledgedAt === null ? [{ purpose: 'acknowledge', dueAt: due(acknowledgeBy) } as const] : []),
    ...(complaint.plannedAt === null ? [{ purpose: 'plan', dueAt: due(planBy) } as const] : []),
  ];
}

/**
 * The fields of the call for one thing that is owed. Whoever wants no calls is written to: this answers them, it is no
 * outreach of ours.
 */
export function complaintCall(
  complaint: Pick<Complaint, 'id' | 'customerId' | 'jobId'>,
  due: { readonly purpose: ComplaintCallFor; readonly dueAt: Instant },
  inWriting: boolean,
): CallFields {
  return newCall({
    kind: 'complaint',
    subject: complaintSubject(complaint.id, due.purpose),
    customerId: complaint.customerId,
    jobId: complaint.jobId,
    complaintId: complaint.id,
    dueAt: due.dueAt,
    dueIs: 'by',
    nextStep: inWriting ? 'write' : 'ring',
    reason: { code: `complaint-${due.purpose}`, params: {} },
  });
}
