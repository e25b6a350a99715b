import { useState } from 'react';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { RevisitDecision } from '../../../../shared/domain/revisit/revisit-decision.ts';
import { revisit } from '../../../../shared/text/en/booking.ts';
import { jobs as words } from '../../../../shared/text/en/jobs.ts';
import { text } from '../../../../shared/text/text.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { answerRevisit } from '../commands/answer-revisit.ts';
import { type RevisitAnswer, revisitAnswers } from '../commands/revisit-answer.ts';
import { earlierJobs } from '../queries/earlier-jobs.ts';
import { readPlace } from '../queries/read-place.ts';
import classes from './banner.module.css';
import { EarlierJobPicker } from './earlier-job-picker.tsx';
import { leadPair } from './lead-pair.ts';
import { RevisitBanner } from './revisit-banner.tsx';
import { useRevisitFinding } from './use-revisit-rule.ts';

interface Props {
  readonly job: Job;
  /** The pair that was answered or suggested, if there is one. */
  readonly decision: RevisitDecision | null;
  readonly onDone: () => void;
}

/** Asks on a job's page which earlier job it goes back for, and keeps the answer. */
export function AskRevisit({ job, decision, onDone }: Props) {
  const now = useNow();
  const { kernel } = useProgram();
  const run = useRunCommand();
  const [about, setAbout] = useState<string | null>(decision?.originalJobId ?? null);
  const place = useQuery(
    (reader) => readPlace(reader, { customerId: job.customerId, propertyId: job.propertyId, address: null }),
    [job.id, job.propertyId],
  );
  const finding = useRevisitFinding(place, job, [], now);
  const lead = leadPair(finding, [], about, decision === null ? [] : [decision]);
  useActions([
    {
      id: 'leave-question',
      label: words.keys.leaveQuestion,
      group: words.group,
      keys: ['Escape'],
      enabled: decision?.decision !== 'suggested',
      run: onDone,
    },
  ]);
  const earlier = earlierJobs(place, job.id, now);
  const original = earlier.find(({ id }) => id === lead?.originalJobId);

  const answer = async (given: RevisitAnswer): Promise<void> => {
    if (lead === null) return;
    const outcome = await run(answerRevisit, { ...lead.judged, jobId: job.id, answer: given });
    if (!outcome.ok) {
      notify({ tone: 'problem', text: sentences(outcome.problems) });
      return;
    }
    onDone();
    const undo = outcome.operationId === null ? {} : { action: undoAction(kernel, outcome.operationId) };
    notify({ tone: 'done', text: words.answered, ...undo });
  };

  if (lead === null || original === undefined) {
    return (
      <div className={classes.hand}>
        {earlier.length === 0 ? (
          <p>{words.revisitNone}</p>
        ) : (
          <EarlierJobPicker label={revisit.itIsAbout} jobs={earlier} onPick={setAbout} />
        )}
      </div>
    );
  }
  return (
    <RevisitBanner
      autoFocus={decision?.decision !== 'suggested'}
      lead={lead}
      original={original}
      answers={answersFor(job)}
      said={null}
      others={earlier.filter(({ id }) => id !== original.id)}
      group={words.group}
      onAnswer={(given) => void answer(given)}
      onPick={setAbout}
    />
  );
}

/** Nobody is rung about a job that came in over from another program. */
function answersFor(job: Job): [RevisitAnswer, string][] {
  const cameInOver = job.sourceKey !== undefined && (job.status === 'done' || job.status === 'cancelled');
  if (cameInOver) return (['later', 'unsure', 'no'] as const).map((answer) => [answer, revisit.answersOver[answer]]);
  return revisitAnswers.map((answer) => [answer, revisit.answersLater[answer]]);
}

function sentences(problems: readonly Problem[]): string {
  return text.problems.list(problems, words.problems);
}
