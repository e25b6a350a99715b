import { Link } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { ReviewFacts } from '../queries/read-review.ts';
import classes from './card.module.css';

/** What happened on each visit, in the words that were noted then. */
export function JobFacts({ facts: { chain } }: { facts: ReviewFacts }) {
  return (
    <Panel title={reviews.facts}>
      {chain.map((job) => (
        <Visit key={job.id} job={job} inChain={chain.length > 1} />
      ))}
    </Panel>
  );
}

function Visit({ job, inChain }: { job: Job; inChain: boolean }) {
  const now = useNow();
  const noted = [
    { name: reviews.said, words: job.customerWords },
    { name: reviews.found, words: job.finding },
    { name: reviews.told, words: job.explanation },
    { name: reviews.did, words: job.workDone },
  ].filter(({ words }) => words !== '');
  const day = formatNearDay(localOf(job.completedAt ?? job.requestedAt, now.zone).date, now);
  return (
    <section className={classes.visit} aria-label={reviews.openJob(job.number)}>
      <h3>
        <Link href={`/jobs/${job.id}`}>{reviews.openJob(job.number)}</Link>
        <span className={classes.day}>
          {inChain && `${job.originalJobId === null ? reviews.firstVisit : reviews.wentBack}, `}
          {day}
        </span>
      </h3>
      {noted.length === 0 ? (
        <p className={classes.day}>{reviews.notNoted}</p>
      ) : (
        <dl className={classes.noted}>
          {noted.map(({ name, words }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
