import type { Instant } from '../../../../shared/domain/base/now.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Call, CallKind } from '../../../../shared/domain/call/call.ts';
import { closedFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callsMootedBy } from '../../../../shared/domain/call/settle-calls.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';

/**
 * Never contact: the customer says so for good, and every other outreach ends with it; `ended` names what did.
 * @param open what else is open with them
 */
export function leaveAlone(customer: Customer, open: readonly Call[], at: Instant): { patches: Patch[]; ended: CallKind[] } {
  const settled = callsMootedBy({ type: 'do-not-contact', customerId: customer.id }, open);
  const closings = settled.map(({ callId, state, closedBecause }) => {
    const call = open.find(({ id }) => id === callId) as Call;
    return { kind: call.kind, patch: updatePatch('calls', call, closedFields(state, at, closedBecause) as Partial<Call>) };
  });
  const patches = [updatePatch('customers', customer, { doNotContact: true }), ...closings.map(({ patch }) => patch)];
  return { patches: patches.filter((patch) => patch !== null), ended: closings.map(({ kind }) => kind) };
}
