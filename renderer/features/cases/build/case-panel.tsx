import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import { library } from '../../../../shared/text/en/library.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { createCase } from '../commands/create-case.ts';
import { stateTone } from '../page/state-tone.ts';
import { useCaseChange } from '../page/use-case-change.ts';
import { type CaseOfChain, readCaseOfJob } from '../queries/case-of-job.ts';
import classes from './case-panel.module.css';

/** On a job's page, where we went back or somebody complained. Where a review was written it stands beneath that. */
export function JobCase({ jobId }: { jobId: Id }) {
  const of = useQuery((reader) => readCaseOfJob(reader, jobId), [jobId]);
  if (of === undefined || of === null || of.hasReview || (!of.worthTelling && of.cases.length === 0)) return null;
  return <CaseOfChainPanel jobId={jobId} of={of} />;
}

/** Under a written review. */
export function ReviewCase({ reviewId }: { reviewId: Id }) {
  const read = useQuery(
    async (reader) => {
      const review = await reader.reviews.get(reviewId);
      if (review === undefined || review.state !== 'written') return null;
      return { jobId: review.jobId, of: await readCaseOfJob(reader, review.jobId) };
    },
    [reviewId],
  );
  if (read === undefined || read === null || read.of === null) return null;
  return <CaseOfChainPanel jobId={read.jobId} of={read.of} />;
}

function CaseOfChainPanel({ jobId, of }: { jobId: Id; of: CaseOfChain }) {
  const { actor } = useProgram();
  const [, navigate] = useLocation();
  const change = useCaseChange();
  const isOpen = of.cases.some(({ state }) => state !== 'retired');
  const mayMake = !isOpen && can(actor.role, 'review');
  if (of.cases.length === 0 && !mayMake) return null;
  const make = async (): Promise<void> => {
    const made = await change(createCase, { jobId }, words.made);
    if (made !== null) navigate(`/cases/${made.caseId}`);
  };
  return (
    <Panel title={words.panel}>
      {of.cases.length > 0 && (
        <ul className={classes.list}>
          {of.cases.map(({ id, title, state }) => (
            <li key={id}>
              <Link href={`/cases/${id}`} dir="auto">
                {title}
              </Link>{' '}
              <Chip tone={stateTone[state]}>{library.states[state]}</Chip>
            </li>
          ))}
        </ul>
      )}
      {mayMake && (
        <>
          <p className={classes.hint}>{words.makeHint}</p>
          <div>
            <Button onClick={() => void make()}>{words.make}</Button>
          </div>
        </>
      )}
    </Panel>
  );
}
