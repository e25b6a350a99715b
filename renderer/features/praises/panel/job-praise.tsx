import type { Id } from '../../../../shared/domain/base/id.ts';
import { praises as words } from '../../../../shared/text/en/praises.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { readOfJob } from '../queries/read-praises.ts';
import classes from './praise.module.css';

/** On a job's page: the good words about it; nothing where there are none. */
export function JobPraise({ jobId }: { jobId: Id }) {
  const now = useNow();
  const staffName = useStaffName();
  const heard = useQuery((reader) => readOfJob(reader, jobId), [jobId]);
  if (heard === undefined || heard.length === 0) return null;
  return (
    <Panel title={words.title}>
      {heard.map(({ praise, customer }) => (
        <blockquote key={praise.id} className={classes.quote}>
          <p dir="auto">“{praise.words}”</p>
          <footer className={classes.hint}>
            {words.said(customer?.name ?? '', formatMoment(praise.heardAt, now))}, {words.heardBy(staffName(praise.createdBy))}
          </footer>
        </blockquote>
      ))}
    </Panel>
  );
}
