import { Link } from 'wouter';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { revisit } from '../../../../shared/text/en/booking.ts';
import classes from './banner.module.css';

/** What is on record of the earlier visit, opened in place: the form stays where it is. */
export function EarlierJobFacts({ job }: { job: Job }) {
  const facts = [
    [revisit.theySaid, job.customerWords],
    [revisit.weFound, job.finding],
    [revisit.weDid, job.workDone],
    [revisit.weExplained, job.explanation],
  ].filter(([, words]) => words !== '');
  return (
    <dl className={classes.facts}>
      {facts.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
      {facts.length === 0 && (
        <div>
          <dd>{revisit.nothingWritten}</dd>
        </div>
      )}
      <div>
        <dd>
          <Link href={`/jobs/${job.id}`}>{revisit.openJob(job.number)}</Link>
        </dd>
      </div>
    </dl>
  );
}
