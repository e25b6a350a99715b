import type { Job } from '../../../../shared/domain/job/job.ts';
import { chains as words } from '../../../../shared/text/en/chains.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { type Chain, readChain } from '../queries/read-chain.ts';
import { ChainVisits } from './chain-visits.tsx';
import { useUnlink } from './use-unlink.ts';

/** On a job's page: all visits for the same thing, each of which can be taken out again. */
export function JobChain({ job }: { job: Job }) {
  const root = job.rootJobId ?? job.id;
  const chain = useQuery(async (reader) => ({ of: root, chain: await readChain(reader, root) }), [root]);
  if (chain === undefined || chain.of !== root || chain.chain === null) return null;
  return <Shown job={job} chain={chain.chain} />;
}

function Shown({ job, chain }: { job: Job; chain: Chain }) {
  const unlink = useUnlink();
  const own = chain.visits.find((visit) => visit.job.id === job.id);
  useActions([
    {
      id: 'unlink-revisit',
      label: words.unlink,
      group: jobs.group,
      keys: ['U'],
      enabled: job.originalJobId !== null,
      run: () => own !== undefined && void unlink(own),
    },
  ]);
  return (
    <Panel title={words.title} aside={words.visits(chain.visits.length)}>
      <ChainVisits chain={chain} currentId={job.id} onUnlink={(visit) => void unlink(visit)} />
    </Panel>
  );
}
