import { IconCircleCheck } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { dueWords } from '../../../../shared/text/due-words.ts';
import { booking } from '../../../../shared/text/en/booking.ts';
import { dayEnd as words } from '../../../../shared/text/en/day-end.ts';
import { jobs as jobWords } from '../../../../shared/text/en/jobs.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment, formatNearDay, formatTime } from '../../../../shared/text/format.ts';
import { chooseCall } from '../../../data/contributions/chosen-call.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { type LinkLine, LinkList } from '../../../ui/link-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { type DayEnd, type OwedCall, readOwedTonight, readTomorrow } from '../queries/day-end.ts';
import classes from './day-end.module.css';

/** What is still owed tonight, and to whom; or that nothing is. */
export function BeforeYouGo({ target }: { target: RefObject<HTMLDivElement | null> }) {
  const { features } = useProgram();
  const now = useNow();
  const kinds = features.flatMap(({ queue }) => queue ?? []);
  const owed = useQuery((reader) => readOwedTonight(reader, now, kinds), [now.instant, features]);
  return (
    <div ref={target} tabIndex={-1} className={classes.owed}>
      <Panel title={words.owedTitle}>
        {owed?.length === 0 && (
          <p className={classes.free}>
            <IconCircleCheck size={20} aria-hidden /> {words.nothingOwed}
          </p>
        )}
        {owed !== undefined && owed.length > 0 && <p>{words.owed(owed.length)}</p>}
        <LinkList label={words.owedTitle} lines={(owed ?? []).map((one) => owedLine(one, now))} />
      </Panel>
    </div>
  );
}

function owedLine({ call, customer }: OwedCall, now: Parameters<typeof dueWords>[1]): LinkLine {
  const due = dueWords(call, now);
  const who = customer?.name ?? words.someone;
  const what = today.kinds[call.kind];
  return {
    id: call.id,
    title: who,
    detail: what,
    label: words.inToday([what, who, due.words].filter((part) => part !== '').join(', ')),
    href: '/today',
    onOpen: () => chooseCall(call.id),
    ...(due.words !== '' && { aside: <Chip tone={due.late ? 'over' : 'due'}>{due.words}</Chip> }),
  };
}

/** The first visit and the first call of the next day. */
export function WhatComesFirst() {
  const now = useNow();
  const first = useQuery((reader) => readTomorrow(reader, now), [now.date]);
  const visit = first?.visit;
  const call = first?.call;
  const visitLine: LinkLine[] =
    visit == null || visit.appointment.slot === null
      ? []
      : [
          {
            id: visit.job.id,
            title: booking.slot(formatNearDay(visit.appointment.slot.date, now), visit.appointment.slot.start, visit.appointment.slot.end),
            detail: `${visit.customer?.name ?? words.someone}: ${visit.job.customerWords}`,
            href: `/jobs/${visit.job.id}`,
          },
        ];
  const callLine: LinkLine[] =
    call == null
      ? []
      : [
          {
            ...owedLine(call, now),
            title: formatMoment(call.call.dueAt, now),
            detail: `${call.customer?.name ?? words.someone}: ${today.kinds[call.call.kind]}`,
            aside: undefined,
          },
        ];
  return (
    <Panel title={words.tomorrowTitle}>
      <h3>{words.firstVisit}</h3>
      {visitLine.length === 0 ? <p className={classes.muted}>{words.noVisit}</p> : <LinkList label={words.firstVisit} lines={visitLine} />}
      <h3>{words.firstCall}</h3>
      {callLine.length === 0 ? <p className={classes.muted}>{words.noCall}</p> : <LinkList label={words.firstCall} lines={callLine} />}
    </Panel>
  );
}

/** What was closed today, to look at again. */
export function ClosedToday({ jobs }: { jobs: DayEnd['closed'] }) {
  const now = useNow();
  if (jobs.length === 0) return null;
  return (
    <Panel title={words.closedTitle}>
      <LinkList
        label={words.closedTitle}
        lines={jobs.map(({ job, customer }) => ({
          id: job.id,
          title: words.closedLine(job.number, customer?.name ?? ''),
          detail: job.finding,
          href: `/jobs/${job.id}`,
          aside: <Chip tone="kept">{job.completedAt === null ? jobWords.states.done : formatTime(job.completedAt, now.zone)}</Chip>,
        }))}
      />
    </Panel>
  );
}
