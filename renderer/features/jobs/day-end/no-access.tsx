import { Button } from '@mantine/core';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import { dayEnd as words } from '../../../../shared/text/en/day-end.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { text } from '../../../../shared/text/text.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { noAccess } from '../commands/change-visit.ts';

/** We were there and nobody let us in: the line goes, the job is arranged anew. */
export function NoAccess({ job, appointment }: { job: Job; appointment: Appointment }) {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const say = async (): Promise<void> => {
    const outcome = await run(noAccess, { jobId: job.id, appointmentId: appointment.id });
    if (!outcome.ok)
      return void notify({
        tone: 'problem',
        text: text.problems.list(outcome.problems, jobs.problems),
      });
    if (outcome.operationId !== null)
      notify({ tone: 'done', text: words.noAccessDone(job.number), action: undoAction(kernel, outcome.operationId) });
  };
  return (
    <Button variant="subtle" size="compact-sm" h={32} aria-label={words.noAccessOf(job.number)} onClick={() => void say()}>
      {words.noAccess}
    </Button>
  );
}
