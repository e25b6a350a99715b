import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { missedFrom } from '../../../../shared/domain/call/plan-double-deviation.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { chains as words } from '../../../../shared/text/en/chains.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { stateTone } from '../job/state-tone.ts';
import type { Chain, ChainVisit } from '../queries/read-chain.ts';
import { shorten } from '../revisit/reason-words.ts';
import classes from './chain.module.css';

interface Props {
  readonly chain: Chain;
  /** The job on whose page it stands. */
  readonly currentId?: Id;
  /** Offered beside each visit but the first: to take it out again. */
  readonly onUnlink?: (visit: ChainVisit) => void;
}

/** Every visit for one thing, first to last: when, who, what was said, found and told; then what we promised. */
export function ChainVisits({ chain, currentId, onUnlink }: Props) {
  return (
    <div className={classes.chain}>
      <ol className={classes.visits} aria-label={words.title}>
        {chain.visits.map((visit, at) => (
          <Visit key={visit.job.id} visit={visit} place={at + 1} isCurrent={visit.job.id === currentId}>
            {at > 0 && onUnlink !== undefined && (
              <Button
                variant="subtle"
                size="compact-sm"
                h={32}
                className={classes.unlink}
                aria-label={words.unlinkOf(visit.job.number)}
                onClick={() => onUnlink(visit)}
              >
                {words.unlink}
              </Button>
            )}
          </Visit>
        ))}
      </ol>
      {chain.promises.length > 0 && <Promises promises={chain.promises} />}
    </div>
  );
}

function Visit({ visit: { job, appointment }, place, isCurrent, children }: VisitProps) {
  const now = useNow();
  const staffName = useStaffName();
  const at = job.completedAt ?? appointment?.startsAt ?? null;
  const crew = (appointment?.crew ?? []).map(staffName).filter((name) => name !== '');
  const facts = [
    [words.theySaid, job.customerWords],
    [words.weFound, job.finding],
    [words.weTold, job.explanation],
  ].filter(([, value]) => value !== '');
  return (
    <li className={classes.visit}>
      <div className={classes.line}>
        <span className={classes.muted}>{jobs.ordinal(place)}</span>
        {isCurrent ? <b>{jobs.job(job.number)}</b> : <Link href={`/jobs/${job.id}`}>{jobs.job(job.number)}</Link>}
        {isCurrent && <span className={classes.muted}>{words.thisOne}</span>}
        {at !== null && <span>{formatDay(localOf(at, now.zone).date, now)}</span>}
        {crew.length > 0 && <span className={classes.muted}>{words.who(crew.join(', '))}</span>}
        <Chip tone={stateTone[job.status]}>{jobs.states[job.status]}</Chip>
        {children}
      </div>
      {facts.map(([label, value]) => (
        <p key={label} className={classes.fact}>
          <span className={classes.muted}>{label}:</span> {shorten(value ?? '')}
        </p>
      ))}
    </li>
  );
}

interface VisitProps {
  readonly visit: ChainVisit;
  readonly place: number;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

function Promises({ promises }: { promises: readonly Promised[] }) {
  const now = useNow();
  return (
    <div>
      <b>{words.promised}</b>
      <ul className={classes.promises}>
        {promises.map((promise) => {
          const state = promiseState(promise, now.instant);
          return (
            <li key={promise.id} className={classes.line}>
              <span>{words.promiseDue(shorten(promise.words), formatDay(promise.dueOn, now))}</span>
              <Chip tone={state === 'missed' ? 'over' : state === 'open' ? 'due' : 'plain'}>{words.promiseStates[state]}</Chip>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function promiseState(promise: Promised, now: string): keyof typeof words.promiseStates {
  if (promise.state === 'withdrawn') return 'withdrawn';
  const end = missedFrom(promise);
  if (promise.state === 'kept') return (promise.keptAt ?? '') >= end ? 'late' : 'kept';
  return now >= end ? 'missed' : 'open';
}
