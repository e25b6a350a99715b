import { today } from '../../../../shared/text/en/today.ts';
import type { TimelineSource } from '../../../data/contributions/feature.ts';
import { visible } from '../../../data/kernel/reader.ts';

/** Every logged attempt, as it happened, with what the customer said. */
export const callTimeline: TimelineSource = async (reader, { customerId, jobId }) => {
  const attempts =
    jobId === undefined
      ? await reader.callAttempts
          .where('customerId')
          .equals(customerId ?? '')
          .toArray()
      : await reader.callAttempts.where('jobId').equals(jobId).toArray();
  const shown = visible(attempts, await reader.pendingWork());
  const calls = await reader.calls.bulkGet(shown.map(({ callId }) => callId));
  return shown.map(({ id, at, outcome, note }, index) => {
    const call = calls[index];
    const kind = call === undefined ? '' : `${today.kinds[call.kind]}: `;
    const said = outcome === 'spoke' && call !== undefined ? Object.values(call.listening).filter((words) => words !== '') : [];
    return {
      id: `attempt-${id}`,
      at,
      kind: 'call',
      title: `${kind}${today.outcomes[outcome]}`,
      detail: [...said, note].filter((words) => words !== '').join(' / '),
      path: null,
    };
  });
};
