import { Link } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { ApprovalFacts } from '../queries/read-approval.ts';
import classes from './approval.module.css';

/** The chain of what happened, in the words of then: each visit, and what they said about it. */
export function Happened({ facts: { chain, complaint } }: { facts: ApprovalFacts }) {
  const now = useNow();
  if (chain.length === 0 && complaint === null) return null;
  const { approval } = words;
  const dayOf = (instant: string): string => formatNearDay(localOf(instant, now.zone).date, now);
  return (
    <Panel title={approval.happened}>
      {chain.map((job) => (
        <section key={job.id} className={classes.visit} aria-label={approval.job(job.number)}>
          <h3>
            <Link href={`/jobs/${job.id}`}>{approval.job(job.number)}</Link>{' '}
            <span className={classes.quiet}>{dayOf(job.completedAt ?? job.requestedAt)}</span>
          </h3>
          <FactList
            facts={[
              { label: approval.said, value: job.customerWords !== '' && <LongText text={job.customerWords} /> },
              { label: approval.found, value: job.finding !== '' && <LongText text={job.finding} /> },
            ]}
          />
        </section>
      ))}
      {complaint !== null && (
        <section className={classes.visit} aria-label={approval.openComplaint}>
          <h3>
            <span className={classes.quiet}>{dayOf(complaint.heardAt)}</span>
          </h3>
          <FactList
            facts={[
              { label: approval.expected, value: complaint.expected !== '' && <LongText text={complaint.expected} /> },
              { label: approval.got, value: complaint.got !== '' && <LongText text={complaint.got} /> },
              { label: approval.wanted, value: complaint.wanted !== '' && <LongText text={complaint.wanted} /> },
            ]}
          />
        </section>
      )}
    </Panel>
  );
}
