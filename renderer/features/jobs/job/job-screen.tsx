import { useParams } from 'wouter';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { TimelinePanel } from '../../../data/react/timeline-panel.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Page } from '../../../ui/page.tsx';
import { JobChain } from '../chain/job-chain.tsx';
import { PartsPanel } from '../parts/parts-panel.tsx';
import { type JobFacts, readJob } from '../queries/read-job.ts';
import { VisitsPanel } from '../visits/visits-panel.tsx';
import { OwedPanel } from './aside-panels.tsx';
import classes from './job.module.css';
import { JobGone } from './job-gone.tsx';
import { JobActions, JobChips, JobWhere } from './job-head.tsx';
import { RevisitPanel } from './revisit-panel.tsx';
import { ClosingPanel, WordsPanel } from './words-panels.tsx';

/** A job: what was asked, what was found, whether we are going back, what is owed, what happened. */
export function JobScreen() {
  const { id } = useParams<{ id: string }>();
  const now = useNow();
  const facts = useQuery(async (reader) => ({ of: id, facts: await readJob(reader, id, now) }), [id, now.date]);
  if (facts === undefined || facts.of !== id) return null;
  return facts.facts === null ? <JobGone /> : <JobPage key={id} facts={facts.facts} />;
}

function JobPage({ facts }: { facts: JobFacts }) {
  const { features } = useProgram();
  const panels = features.flatMap(({ jobPanels }) => jobPanels ?? []);
  return (
    <Page
      title={jobs.job(facts.job.number)}
      chips={<JobChips facts={facts} />}
      subtitle={<JobWhere facts={facts} />}
      actions={<JobActions facts={facts} />}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <WordsPanel facts={facts} />
          <RevisitPanel facts={facts} />
          <JobChain job={facts.job} />
          <ClosingPanel job={facts.job} />
          <PartsPanel job={facts.job} />
          <TimelinePanel scope={{ jobId: facts.job.id }} />
        </div>
        <div className={classes.column}>
          <OwedPanel facts={facts} />
          <VisitsPanel facts={facts} />
          {panels.map((Panel, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
            <Panel key={index} jobId={facts.job.id} />
          ))}
        </div>
      </div>
    </Page>
  );
}
