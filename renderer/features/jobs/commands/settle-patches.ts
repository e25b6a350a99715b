import type { Instant } from '../../../../shared/domain/base/now.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { closedFields } from '../../../../shared/domain/call/open-close-call.ts';
import { callsMootedBy, type SettlingEvent } from '../../../../shared/domain/call/settle-calls.ts';

/** Closes what an event makes pointless, each with its reason. */
export function settlePatches(event: SettlingEvent, calls: readonly Call[], at: Instant): Patch[] {
  const byId = new Map(calls.map((call) => [call.id, call]));
  const patches = callsMootedBy(event, calls).map(({ callId, state, closedBecause }) => {
    const call = byId.get(callId);
    return call === undefined ? null : updatePatch('calls', call, closedFields(state, at, closedBecause) as Partial<Call>);
  });
  return patches.filter((patch) => patch !== null);
}
