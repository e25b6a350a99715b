import { Link, useLocation } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { jobs as words } from '../../../../shared/text/en/jobs.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { stateTone } from '../job/state-tone.ts';
import type { JobLine } from '../queries/list-jobs.ts';
import classes from './list.module.css';

const rowLink = 'data-job-link';

/** The lines as a table; the number of each leads to its job. */
export function JobTable({ lines }: { lines: readonly JobLine[] }) {
  const now = useNow();
  const [, navigate] = useLocation();
  const { columns } = words;
  return (
    <table className={classes.table} aria-label={words.list}>
      <thead>
        <tr>
          <th className={classes.number}>{columns.number}</th>
          <th className={classes.who}>{columns.who}</th>
          <th>{columns.what}</th>
          <th className={classes.when}>{columns.when}</th>
          <th className={classes.state}>{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          // The link in the first cell is the way in for keys; a click anywhere on the line does the same.
          <tr key={line.job.id} onClick={() => navigate(`/jobs/${line.job.id}`)}>
            <Row line={line} now={now} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Row({ line: { job, customer, property, visit, originalNumber }, now }: { line: JobLine; now: Now }) {
  return (
    <>
      <td className={classes.number}>
        <Link href={`/jobs/${job.id}`} {...{ [rowLink]: '' }} aria-label={`${words.job(job.number)}, ${customer?.name ?? ''}`}>
          {job.number}
        </Link>
      </td>
      <td className={classes.who}>
        <div className={classes.clamp}>{customer?.name ?? ''}</div>
        {property !== undefined && <div className={`${classes.clamp} ${classes.muted}`}>{streetLine(property.address)}</div>}
      </td>
      <td>
        <div className={classes.clamp}>{job.customerWords || job.finding}</div>
      </td>
      <td className={classes.when}>{whenWords(job.completedAt, visit, now)}</td>
      <td className={classes.state}>
        <div className={classes.chips}>
          <Chip tone={stateTone[job.status]}>{words.states[job.status]}</Chip>
          {originalNumber !== null && <Chip tone="due">{words.backFor(originalNumber)}</Chip>}
        </div>
      </td>
    </>
  );
}

function whenWords(completedAt: string | null, visit: JobLine['visit'], now: Now): string {
  if (completedAt !== null) return formatNearDay(localOf(completedAt, now.zone).date, now);
  if (visit?.slot == null) return '';
  return `${formatNearDay(visit.slot.date, now)} ${visit.slot.start}`;
}

/** Moves the focus from line to line: what has it is what Enter opens. */
export function moveInTable(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(`[${rowLink}]`)];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
