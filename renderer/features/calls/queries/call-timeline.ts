import type { CallAttempt } from '../../../../shared/domain/call/call.ts';
import { today } from '../../../../shared/text/en/today.ts';
import type { TimelinePart, TimelineScope } from '../../../data/contributions/feature.ts';
import { jobsInScope } from '../../../data/contributions/jobs-in-scope.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** As many attempts as are told of; the newest. */
const most = 200;

/** Every logged attempt, as it happened, with what the customer said. */
export async function callTimeline(reader: Reader, scope: TimelineScope): Promise<TimelinePart> {
  const attempts = await attemptsOf(reader, scope);
  const shown = visible(attempts, await reader.pendingWork());
  const calls = await reader.calls.bulkGet(shown.map(({ callId }) => callId));
  const entries = shown.map(({ id, at, outcome, note, createdBy }, index) => {
    const call = calls[index];
    const kind = call === undefined ? '' : `${today.kinds[call.kind]}: `;
    const said = outcome === 'spoke' && call !== undefined ? Object.values(call.listening).filter((words) => words !== '') : [];
    return {
      id: `attempt-${id}`,
      at,
      kind: 'call' as const,
      title: `${kind}${today.outcomes[outcome]}`,
      detail: [...said, note].filter((words) => words !== '').join('\n'),
      path: null,
      by: createdBy,
      ...(call !== undefined && { call: call.kind }),
    };
  });
  return { entries, more: attempts.length >= most };
}

/** Ids grow with time: the last of an index entry are the newest. */
async function attemptsOf(reader: Reader, scope: TimelineScope): Promise<CallAttempt[]> {
  const { customerId } = scope;
  if (customerId !== undefined) return reader.callAttempts.where('customerId').equals(customerId).reverse().limit(most).toArray();
  const attempts = await rowsWhere(reader.callAttempts, 'jobId', await jobsInScope(reader, scope).primaryKeys());
  return attempts.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, most);
}
