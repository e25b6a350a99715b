import type { Id } from '../../../shared/domain/base/id.ts';
import type { Call } from '../../../shared/domain/call/call.ts';
import type { MeetingAction } from '../../../shared/domain/meeting/meeting.ts';
import type { Promised } from '../../../shared/domain/promise/promise.ts';
import type { Recovery } from '../../../shared/domain/recovery/recovery.ts';
import type { Reader } from './reader.ts';

/** What waits for somebody: open calls, open promises, what is being put right, and what meetings agreed on. */
export interface WaitingFor {
  readonly calls: readonly Call[];
  readonly promises: readonly Promised[];
  readonly recoveries: readonly Recovery[];
  readonly meetingActions: readonly MeetingAction[];
}

type Whose = { readonly assignedTo: Id | null; readonly technician?: Id | null; readonly live: 0 | 1 };

/**
 * Whose a row is stands in no index, so what is open is gone through, row by row.
 * @param isTheirs of a live row; by default those that are given to them
 */
export async function loadWaitingFor(
  reader: Reader,
  person: Id,
  isTheirs: (row: Whose) => boolean = ({ assignedTo }) => assignedTo === person,
): Promise<WaitingFor> {
  const theirs = (row: Whose): boolean => row.live === 1 && isTheirs(row);
  const [calls, promises, recoveries, meetingActions] = await Promise.all([
    reader.calls.where('[open+rank+dueAt+dueIs]').between([1], [1, []]).filter(theirs).toArray(),
    reader.promises.where('[live+state+dueAt]').between([1, 'open'], [1, 'open', []]).filter(theirs).toArray(),
    reader.recoveries.where('[live+state+openedAt]').between([1, 'open'], [1, 'open', []]).filter(theirs).toArray(),
    reader.meetingActions.where('[live+state+dueOn]').between([1, 'open'], [1, 'open', []]).filter(theirs).toArray(),
  ]);
  return { calls, promises, recoveries, meetingActions };
}
