import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { library } from '../../../../shared/text/en/library.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import classes from './library.module.css';

const words = library.like;

/** Says above the list that only cases like one job stand there, and leads back to it and to all. */
export function LikeNote({ jobId, onAll }: { jobId: Id; onAll: () => void }) {
  const job = useQuery((reader) => reader.jobs.get(jobId), [jobId]);
  return (
    <div className={classes.like} role="status">
      <span className={classes.likeWords}>
        {job !== undefined && (
          <>
            {words.above}{' '}
            <Link href={`/jobs/${jobId}`} dir="auto">
              {words.job(job.number, job.customerWords)}
            </Link>
          </>
        )}
      </span>
      <Button variant="subtle" size="compact-sm" h={32} onClick={onAll}>
        {words.all}
      </Button>
    </div>
  );
}
