import type { Id } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

interface Given {
  readonly calls: readonly Call[];
  readonly promises: readonly Promised[];
  readonly recoveries?: readonly Recovery[];
  /** What a meeting agreed on. */
  readonly meetingActions?: readonly MeetingAction[];
}

/** Gives rows to a person, or to anybody. */
export function assignPatches(assignedTo: Id | null, { calls, promises, recoveries = [], meetingActions = [] }: Given): Patch[] {
  return [
    ...calls.map((call) => updatePatch('calls', call, { assignedTo })),
    ...promises.map((promise) => updatePatch('promises', promise, { assignedTo })),
    ...recoveries.map((recovery) => updatePatch('recoveries', recovery, { assignedTo })),
    ...meetingActions.map((action) => updatePatch('meetingActions', action, { assignedTo })),
  ].filter((patch) => patch !== null);
}

/** Who shall have them; null for anybody, undefined for one who is gone. */
export async function readAssignee(reader: Reader, to: Id | null): Promise<Staff | null | undefined> {
  if (to === null) return null;
  const person = await reader.staff.get(to);
  return person?.live === 1 ? person : undefined;
}
