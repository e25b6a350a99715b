import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import type { Appointment } from '../../../../shared/domain/job/job.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { jobList as words } from '../../../../shared/text/en/job-list.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { formatDay, formatNearDay } from '../../../../shared/text/format.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Fact, Lines, Marks } from '../../../ui/table/cells.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { stateTone } from '../job/state-tone.ts';
import type { JobLine } from '../queries/read-job-lines.ts';

/** The columns; each has an index to be sorted by. The visit has none, so it stands beneath the state. */
export function jobColumns(now: Now): Column<JobLine>[] {
  const { columns } = words;
  return [
    {
      id: 'number',
      title: columns.number,
      width: 260,
      descendingFirst: true,
      cell: ({ job }) => <Lines title={String(job.number)} href={`/jobs/${job.id}`} beneath={job.customerWords || job.finding} />,
    },
    {
      id: 'status',
      title: columns.status,
      width: 170,
      cell: ({ job, visit, originalNumber }) => (
        <Marks beneath={visitWords(visit, now)}>
          <Chip tone={stateTone[job.status]}>{jobs.states[job.status]}</Chip>
          {originalNumber !== null && <Chip tone="due">{jobs.backFor(originalNumber)}</Chip>}
        </Marks>
      ),
    },
    {
      id: 'customer',
      title: columns.customer,
      width: 220,
      cell: ({ customer, property }) => (
        <Lines title={customer?.name ?? ''} beneath={property === undefined ? '' : streetLine(property.address)} />
      ),
    },
    {
      id: 'asked',
      title: columns.asked,
      width: 110,
      from: 640,
      descendingFirst: true,
      cell: ({ job }) => <Fact>{dayWords(job.requestedAt, now)}</Fact>,
    },
    {
      id: 'done',
      title: columns.done,
      width: 110,
      from: 760,
      descendingFirst: true,
      cell: ({ job }) => <Fact>{job.completedAt === null ? '' : dayWords(job.completedAt, now)}</Fact>,
    },
  ];
}

function dayWords(at: Instant, now: Now): string {
  return formatDay(localOf(at, now.zone).date, now);
}

function visitWords(visit: Appointment | undefined, now: Now): string {
  if (visit === undefined) return '';
  if (visit.slot !== null) return `${formatNearDay(visit.slot.date, now)} ${visit.slot.start}`;
  return visit.startsAt === null ? '' : formatNearDay(localOf(visit.startsAt, now.zone).date, now);
}
