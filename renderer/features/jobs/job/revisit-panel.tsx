import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { RevisitDecision } from '../../../../shared/domain/revisit/revisit-decision.ts';
import { revisit } from '../../../../shared/text/en/booking.ts';
import { jobs as words } from '../../../../shared/text/en/jobs.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { signalWords } from '../../../../shared/text/signals.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { type JobFacts, leadDecision } from '../queries/read-job.ts';
import { AskRevisit } from '../revisit/ask-revisit.tsx';
import classes from './job.module.css';

/** Whether this job goes back for an earlier one: what was answered and why, and the way to answer anew. */
export function RevisitPanel({ facts }: { facts: JobFacts }) {
  const [asking, setAsking] = useState(false);
  const decision = leadDecision(facts.decisions);
  const open = asking || decision?.decision === 'suggested';
  useActions([{ id: 'answer-revisit', label: words.keys.answer, group: words.group, keys: ['R'], run: () => setAsking(true) }]);
  const aside = !open && (
    <Button
      variant="subtle"
      size="compact-sm"
      h={32}
      onClick={() => setAsking(true)}
      rightSection={<KeyHint keys={['R']} />}
      aria-keyshortcuts="R"
    >
      {decision === null ? revisit.itIsAbout : revisit.change}
    </Button>
  );
  return (
    <Panel title={words.revisitPanel} aside={aside}>
      {decision === null ? (
        !open && <p className={classes.muted}>{words.revisitNone}</p>
      ) : (
        <Answered decision={decision} facts={facts} brief={open} />
      )}
      {open && <AskRevisit key={decision?.id ?? 'none'} job={facts.job} decision={decision} onDone={() => setAsking(false)} />}
    </Panel>
  );
}

/** `brief` while the question is open again: the reasons stand there. */
function Answered({ decision, facts, brief }: { decision: RevisitDecision; facts: JobFacts; brief: boolean }) {
  const now = useNow();
  const staffName = useStaffName();
  const original = facts.originals.get(decision.originalJobId);
  if (decision.decision === 'suggested') return <p className={classes.muted}>{words.revisitSuggested}</p>;
  const number = original?.number ?? 0;
  const answer = { yes: words.revisitYes, unsure: words.revisitUnsure, no: words.revisitNo }[decision.decision](number);
  const reasons = brief || decision.decision === 'no' ? [] : signalWords(decision.signals);
  return (
    <>
      <p>
        <b>{answer}</b> {original !== undefined && <Link href={`/jobs/${original.id}`}>{revisit.openJob(original.number)}</Link>}
      </p>
      {reasons.length > 0 && (
        <ul className={classes.reasons} aria-label={revisit.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>
              <Chip>{reason}</Chip>
            </li>
          ))}
        </ul>
      )}
      <p className={classes.muted}>
        {decision.decidedAt !== null && words.answeredBy(staffName(decision.decidedBy), formatMoment(decision.decidedAt, now))}
        {decision.said && `. ${words.saidAtBooking}`}
      </p>
    </>
  );
}
