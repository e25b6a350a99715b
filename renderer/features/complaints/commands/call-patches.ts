import type { Instant } from '../../../../shared/domain/base/now.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import { complaintNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { closedFields } from '../../../../shared/domain/call/open-close-call.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import { complaintCall, complaintCallsDue, complaintSubject } from '../../../../shared/domain/complaint/complaint-calls.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import type { Ctx } from '../../../data/kernel/command.ts';
import type { LoadedComplaint } from './load-complaint.ts';

type Owed = Pick<Complaint, 'id' | 'customerId' | 'jobId' | 'heardAt' | 'reopenedAt' | 'acknowledgedAt' | 'plannedAt' | 'state'>;
type Around = Pick<LoadedComplaint, 'openCalls' | 'customer' | 'zone'>;

/**
 * Brings the calls about a complaint to what it now owes: opens what is missing, ends what was done, and moves who is
 * rung and by when for what nobody has tried yet. A later try keeps its own time.
 * @param at when what was done was done in truth.
 */
export function complaintCallPatches(complaint: Owed, { openCalls, customer, zone }: Around, at: Instant, ctx: Ctx): Patch[] {
  const due = complaintCallsDue(complaint, callTiming(ctx, zone), complaintNumbersOf(ctx.business));
  const bySubject = new Map(due.map((one) => [complaintSubject(complaint.id, one.purpose), one]));
  const kept = openCalls.filter(({ kind }) => kind === 'complaint');
  const missing = due.filter((one) => !kept.some(({ subject }) => subject === complaintSubject(complaint.id, one.purpose)));
  const changed = kept.map((call) => {
    const still = bySubject.get(call.subject);
    if (still === undefined) return updatePatch('calls', call, ended(complaint, call, at));
    const untried = call.attempts === 0 && call.dueIs === 'by';
    const who = { customerId: complaint.customerId, jobId: complaint.jobId };
    return updatePatch<Call>('calls', call, { ...who, ...(untried && { dueAt: still.dueAt }) });
  });
  return [
    ...missing.map((one) => createPatch('calls', ctx.newId(), complaintCall(complaint, one, customer?.doNotContact === true))),
    ...changed.filter((patch) => patch !== null),
  ];
}

/** The call's own reason to end: its purpose was met. */
function ended(complaint: Owed, { subject }: Call, at: Instant): Partial<Call> {
  const code = subject === complaintSubject(complaint.id, 'plan') ? 'complaint-planned' : 'complaint-acknowledged';
  return closedFields('done', at, { code, params: {} }) as Partial<Call>;
}
