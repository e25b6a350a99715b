import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import { nextStep, stageOf } from '../../../../shared/domain/recovery/take-step.ts';
import { recoveries as words } from '../../../../shared/text/en/recoveries.ts';
import { useRunCommand } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { openRecovery } from '../commands/open-recovery.ts';
import { OpenStep } from '../page/open-step.tsx';
import classes from '../page/recovery.module.css';
import { stageTone } from '../page/stage-tone.ts';
import { useTell } from '../page/use-steps.ts';
import { findOpenOfCustomer, findRecoveryOfComplaint, findRecoveryOfJob } from '../queries/find-recovery.ts';
import { readRecovery } from '../queries/read-recovery.ts';

/** On a job's page: how its chain is being put right, or the way to begin. */
export function JobRecovery({ jobId }: { jobId: Id }) {
  const found = useQuery(
    async (reader) => ({ recovery: await findRecoveryOfJob(reader, jobId), customerId: (await reader.jobs.get(jobId))?.customerId ?? '' }),
    [jobId],
  );
  if (found === undefined) return null;
  if (found.recovery !== null) return <Shown recovery={found.recovery} />;
  return <Begin about={{ customerId: found.customerId, jobId, complaintId: null }} />;
}

/** With a complaint: how it is being put right, or the way to begin; nothing where no customer said it. */
export function ComplaintRecovery({ complaintId }: { complaintId: Id }) {
  const found = useQuery(
    async (reader) => ({
      recovery: await findRecoveryOfComplaint(reader, complaintId),
      complaint: await reader.complaints.get(complaintId),
    }),
    [complaintId],
  );
  if (found === undefined) return null;
  if (found.recovery !== null) return <Shown recovery={found.recovery} />;
  const customerId = found.complaint?.customerId ?? null;
  return customerId === null ? null : <Begin about={{ customerId, jobId: null, complaintId }} />;
}

/** On a customer's page: everything that is being put right with them, and the way to begin. */
export function CustomerRecoveries({ customerId }: { customerId: Id }) {
  const open = useQuery((reader) => findOpenOfCustomer(reader, customerId), [customerId]);
  if (open === undefined) return null;
  if (open.length === 0) return <Begin about={{ customerId, jobId: null, complaintId: null }} />;
  return open.map((recovery) => <Shown key={recovery.id} recovery={recovery} />);
}

function Begin({ about }: { about: { customerId: Id; jobId: Id | null; complaintId: Id | null } }) {
  const run = useRunCommand();
  const tell = useTell();
  const [, navigate] = useLocation();
  const begin = async (): Promise<void> => {
    const outcome = await run(openRecovery, about);
    if (tell(outcome, words.opened) && outcome.ok) navigate(`/recoveries/${outcome.output}`);
  };
  return (
    <Panel title={words.title}>
      <p className={classes.quiet}>{words.panelNone}</p>
      <div>
        <Button onClick={() => void begin()}>{words.open}</Button>
      </div>
    </Panel>
  );
}

interface ShownProps {
  readonly recovery: Recovery;
  readonly hasKey?: boolean;
  /** False where the words to say stand above it. */
  readonly hasWords?: boolean;
  readonly children?: ReactNode;
}

/** Where it stands, the next step with its words, and the way to all of it. */
export function Shown({ recovery, hasKey = false, hasWords = true, children }: ShownProps) {
  const facts = useQuery((reader) => readRecovery(reader, recovery.id), [recovery.id]);
  if (facts === undefined || facts === null) return null;
  const stage = stageOf(facts.recovery);
  const next = facts.recovery.state === 'open' ? nextStep(facts.recovery) : null;
  return (
    <Panel title={words.title} aside={<Chip tone={stageTone[stage]}>{words.stages[stage]}</Chip>}>
      {children}
      {next !== null && (
        <div className={classes.body}>
          <h3 className={classes.nextTitle}>{words.nextIs(words.steps[next])}</h3>
          <OpenStep
            key={next}
            facts={facts}
            step={next}
            isNext
            takesFocus={false}
            hasKey={hasKey}
            hasWords={hasWords}
            onSettled={() => undefined}
          />
        </div>
      )}
      <Link className={classes.whole} href={`/recoveries/${recovery.id}`}>
        {words.show}
      </Link>
    </Panel>
  );
}
