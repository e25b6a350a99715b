import { chains as words } from '../../../../shared/text/en/chains.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { text } from '../../../../shared/text/text.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { answerRevisit } from '../commands/answer-revisit.ts';
import type { ChainVisit } from '../queries/read-chain.ts';

/** Takes a visit out of its chain at once, and offers the way back. */
export function useUnlink(): (visit: Pick<ChainVisit, 'job' | 'decision'>) => Promise<void> {
  const { kernel } = useProgram();
  const run = useRunCommand();
  return async ({ job, decision }) => {
    if (job.originalJobId === null) return;
    const judged = { score: decision?.score ?? 0, signals: decision?.signals ?? [], ruleVersion: decision?.ruleVersion ?? 1 };
    const pair = { ...judged, jobId: job.id, originalJobId: job.originalJobId };
    const outcome = await run(answerRevisit, { ...pair, answer: 'no' as const });
    if (!outcome.ok) {
      notify({ tone: 'problem', text: text.problems.list(outcome.problems, jobs.problems) });
    } else if (outcome.operationId !== null) {
      notify({ tone: 'done', text: words.unlinked(job.number), action: undoAction(kernel, outcome.operationId) });
    }
  };
}
