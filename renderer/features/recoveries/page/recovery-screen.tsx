import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { stageOf } from '../../../../shared/domain/recovery/take-step.ts';
import { recoveries as words } from '../../../../shared/text/en/recoveries.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { TimelinePanel } from '../../../data/react/timeline-panel.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { RecordPage } from '../../../ui/record-page.tsx';
import { type RecoveryFacts, readRecovery } from '../queries/read-recovery.ts';
import { ClocksPanel, RoundsPanel } from './aside-panels.tsx';
import classes from './recovery.module.css';
import { stageTone } from './stage-tone.ts';
import { StepPath } from './step-path.tsx';
import { VerdictPanel } from './verdict-panel.tsx';

/** One thing that is put right with a customer: the five steps, what they say in the end, how long it took. */
export function RecoveryScreen() {
  const { id } = useParams<{ id: string }>();
  const found = useQuery(async (reader) => ({ of: id, facts: await readRecovery(reader, id) }), [id]);
  if (found === undefined || found.of !== id) return null;
  if (found.facts === null) {
    return (
      <EmptyNote title={words.goneTitle} wholePage action={<Link href="/recoveries">{words.toList}</Link>}>
        {words.gone}
      </EmptyNote>
    );
  }
  return <RecoveryPage key={id} facts={found.facts} />;
}

function RecoveryPage({ facts }: { facts: RecoveryFacts }) {
  const { recovery, customer, job } = facts;
  const { features } = useProgram();
  // What was done here last, so that the focus goes on to what comes next.
  const [here, setHere] = useState<'settled' | 'closed' | 'reopened' | null>(null);
  const panels = features.flatMap(({ recoveryPanels }) => recoveryPanels ?? []);
  const stage = stageOf(recovery);
  return (
    <RecordPage
      title={words.one(callName(customer.name))}
      chips={
        <>
          <Chip tone={stageTone[stage]}>{words.stages[stage]}</Chip>
          {recovery.reopened.length > 0 && (
            <Chip tone="due">{words.openedAgain(recovery.reopened.map(({ because }) => because.code))}</Chip>
          )}
        </>
      }
      subtitle={
        <span className={classes.subtitle}>
          <span>{words.origins[recovery.origin]}</span>
          <Link href={`/customers/${customer.id}`}>{customer.name}</Link>
          {job !== null && <Link href={`/jobs/${job.id}`}>{words.job(job.number)}</Link>}
          {recovery.complaintId !== null && <Link href={`/complaints/${recovery.complaintId}`}>{words.complaint}</Link>}
        </span>
      }
      facts={
        <>
          <StepPath facts={facts} takesFocus={here === 'reopened'} onAllSettled={() => setHere('settled')} />
          <VerdictPanel
            facts={facts}
            takesFocus={here === (recovery.state === 'open' ? 'settled' : 'closed')}
            onClosed={() => setHere('closed')}
            onReopened={() => setHere('reopened')}
          />
          <RoundsPanel recovery={recovery} />
        </>
      }
      history={
        <>
          {panels.map((Panel, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
            <Panel key={index} recoveryId={recovery.id} />
          ))}
          <ClocksPanel recovery={recovery} />
          <TimelinePanel scope={job === null ? { customerId: customer.id } : { jobId: job.id }} />
        </>
      }
    />
  );
}
