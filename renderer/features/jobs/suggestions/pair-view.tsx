import { Button } from '@mantine/core';
import { useRef } from 'react';
import { Link } from 'wouter';
import { daysBetween, localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { streetLine, townLine } from '../../../../shared/text/address-line.ts';
import { booking, revisit } from '../../../../shared/text/en/booking.ts';
import { jobs, suggestions as words } from '../../../../shared/text/en/jobs.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { signalWords } from '../../../../shared/text/signals.ts';
import { text } from '../../../../shared/text/text.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { answerRevisit } from '../commands/answer-revisit.ts';
import { readSuggestion, type SuggestedPair } from '../queries/suggestions.ts';
import { visitMoment } from '../revisit/reason-words.ts';
import classes from './suggestions.module.css';

type Answer = 'later' | 'unsure' | 'no';
const answered = { later: words.answeredYes, unsure: words.answeredUnsure, no: words.answeredNo };

/** One pair, the reasons, and the question. */
export function PairView({ id }: { id: string }) {
  const pair = useQuery((reader) => readSuggestion(reader, id), [id]);
  if (pair === undefined || pair === null) return null;
  return (
    <>
      <div className={classes.pair}>
        <JobCard
          title={`${words.earlier}: ${jobs.job(pair.earlier.number)}`}
          job={pair.earlier}
          customer={pair.customers[0]}
          property={pair.property}
        />
        <div className={classes.between}>{words.days(daysApart(pair))}</div>
        <JobCard
          title={`${words.later}: ${jobs.job(pair.later.number)}`}
          job={pair.later}
          customer={pair.customers[1]}
          property={pair.property}
        />
      </div>
      <ul className={classes.reasons} aria-label={revisit.reasons}>
        {signalWords(pair.decision.signals).map((reason) => (
          <li key={reason}>
            <Chip tone="due">{reason}</Chip>
          </li>
        ))}
      </ul>
      <div className={classes.grow} />
      <Answers pair={pair} />
    </>
  );
}

function daysApart({ earlier, later }: SuggestedPair): number {
  const day = (at: string): string => localOf(at, 'UTC').date;
  return Math.max(0, daysBetween(day(visitMoment(earlier)), day(later.requestedAt)));
}

function Answers({ pair: { decision, later } }: { pair: SuggestedPair }) {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const busy = useRef(false);
  const isOver = later.status === 'done' || later.status === 'cancelled';
  const choices: readonly (readonly [Answer, string])[] = [
    ['later', isOver ? words.yes : words.ring],
    ['no', words.no],
    ['unsure', words.unsure],
  ];
  const answer = async (given: Answer): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const { jobId, originalJobId, score, signals, ruleVersion } = decision;
    const outcome = await run(answerRevisit, { jobId, originalJobId, score, signals, ruleVersion, answer: given });
    busy.current = false;
    if (!outcome.ok) {
      notify({ tone: 'problem', text: text.problems.list(outcome.problems, jobs.problems) });
    } else if (outcome.operationId !== null) {
      notify({ tone: 'done', text: answered[given](later.number), action: undoAction(kernel, outcome.operationId) });
    }
  };
  useActions(
    choices.map(([given, label], index) => ({
      id: `pair-${given}`,
      label,
      group: words.group,
      keys: [String(index + 1)],
      run: () => void answer(given),
    })),
  );
  return (
    <fieldset className={classes.answers} style={{ borderWidth: '1px 0 0' }}>
      <legend className="visually-hidden">{words.question}</legend>
      <b aria-hidden>{words.question}</b>
      {choices.map(([given, label], index) => (
        <Button
          key={given}
          variant={index === 0 ? 'filled' : 'default'}
          onClick={() => void answer(given)}
          rightSection={<KeyHint keys={[String(index + 1)]} />}
          aria-keyshortcuts={String(index + 1)}
        >
          {label}
        </Button>
      ))}
    </fieldset>
  );
}

interface CardProps {
  readonly title: string;
  readonly job: Job;
  readonly customer: Customer | undefined;
  readonly property: Property | undefined;
}

function JobCard({ title, job, customer, property }: CardProps) {
  const now = useNow();
  const day = (at: string): string => formatDay(localOf(at, now.zone).date, now);
  const where =
    property === undefined ? '' : [streetLine(property.address), townLine(property.address)].filter((line) => line !== '').join(', ');
  const facts = [
    [words.requested, day(job.requestedAt)],
    [words.closedOn, job.completedAt === null ? '' : day(job.completedAt)],
    [words.who, customer?.name ?? ''],
    [words.address, where],
    [booking.trade, job.trade ?? ''],
    [revisit.theySaid, job.customerWords],
    [revisit.weFound, job.finding],
    [revisit.weDid, job.workDone],
  ].filter(([, value]) => value !== '');
  return (
    <Panel title={title} aside={<Link href={`/jobs/${job.id}`}>{revisit.openJob(job.number)}</Link>}>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
