import type { Id } from '../../../../shared/domain/base/id.ts';
import type { PutOffChoice, PutOffRefusal } from '../../../../shared/domain/call/put-off.ts';
import { desk } from '../../../../shared/text/en/desk.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { text } from '../../../../shared/text/text.ts';
import { useBulk } from '../../../data/lists/use-bulk.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand, useStaffName } from '../../../data/react/program.tsx';
import { assignCalls } from '../commands/assign-calls.ts';
import { handOverAll } from '../commands/hand-over.ts';
import { type PutOffResult, snoozeCalls } from '../commands/snooze-calls.ts';

/** What can be done with several lines at once; each acts, says so, and offers the way back. */
export function useDeskActs() {
  const { kernel } = useProgram();
  const runCommand = useRunCommand();
  const staffName = useStaffName();
  const { run, progress, stop } = useBulk();
  const nameOf = (id: Id | null): string | null => (id === null ? null : staffName(id));
  return {
    progress: progress === null ? null : { text: lists.progress(progress.done, progress.all), stop: lists.stop, onStop: stop },
    give: (ids: readonly Id[], to: Id | null) =>
      run(
        assignCalls,
        ids,
        (callIds) => ({ callIds, to }),
        (outputs) =>
          desk.given(
            outputs.reduce((sum, { given }) => sum + given, 0),
            nameOf(to),
          ),
      ),
    putOff: (ids: readonly Id[], until: PutOffChoice) =>
      run(
        snoozeCalls,
        ids,
        (callIds) => ({ callIds, until }),
        (outputs) => {
          const sum = added(outputs);
          return desk.putOffDone(sum.putOff, sum.beforeVisit, sum.left);
        },
      ),
    handOver: async (from: Id, to: Id | null): Promise<void> => {
      const result = await runCommand(handOverAll, { from, to });
      if (!result.ok) return void notify({ tone: 'problem', text: text.problems.list(result.problems) });
      const { operationId } = result;
      const action = operationId === null ? {} : { action: undoAction(kernel, operationId) };
      notify({ tone: 'done', text: desk.handedOver(result.output, nameOf(to)), ...action });
    },
  };
}

function added(outputs: readonly PutOffResult[]): PutOffResult {
  const left: Partial<Record<PutOffRefusal, number>> = {};
  for (const output of outputs) {
    for (const [why, count] of Object.entries(output.left)) left[why as PutOffRefusal] = (left[why as PutOffRefusal] ?? 0) + count;
  }
  const sum = (field: 'putOff' | 'beforeVisit'): number => outputs.reduce((total, output) => total + output[field], 0);
  return { putOff: sum('putOff'), beforeVisit: sum('beforeVisit'), left };
}
