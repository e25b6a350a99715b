import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { jobs as words } from '../../../../shared/text/en/jobs.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useTimeline } from '../../../data/react/use-timeline.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './job.module.css';
import { LongText } from './long-text.tsx';

const shownAtOnce = 40;

/** Everything that happened about this job, whoever in the program knows of it: newest first. */
export function JobTimeline({ jobId }: { jobId: string }) {
  const now = useNow();
  const [limit, setLimit] = useState(shownAtOnce);
  const entries = useTimeline({ jobId }) ?? [];
  return (
    <Panel title={words.timeline}>
      {entries.length === 0 && <p className={classes.muted}>{words.timelineEmpty}</p>}
      <ol className={classes.timeline}>
        {entries.slice(0, limit).map(({ id, at, title, detail, path }) => (
          <li key={id}>
            <time dateTime={at}>{formatMoment(at, now)}</time>
            <div>
              {path === null || path === `/jobs/${jobId}` ? <b>{title}</b> : <Link href={path}>{title}</Link>}
              {detail !== '' && (
                <p>
                  <LongText text={detail} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {entries.length > limit && <Button onClick={() => setLimit(limit + shownAtOnce)}>{words.showMore}</Button>}
    </Panel>
  );
}
