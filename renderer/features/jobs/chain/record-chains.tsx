import { chains as words } from '../../../../shared/text/en/chains.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { type ChainScope, readChains } from '../queries/read-chain.ts';
import classes from './chain.module.css';
import { ChainVisits } from './chain-visits.tsx';

/** On the page of a customer, a place or a piece of equipment: what we had to come back for, each chain as one. */
export function RecordChains({ scope }: { scope: ChainScope }) {
  const key = JSON.stringify(scope);
  const found = useQuery(async (reader) => ({ of: key, ...(await readChains(reader, scope)) }), [key]);
  if (found === undefined || found.of !== key || found.chains.length === 0) return null;
  return (
    <Panel title={words.title}>
      {found.chains.map((chain, at) => (
        <details key={chain.root.id} className={classes.group} open={at === 0}>
          <summary>{words.chainOf(chain.root.number, chain.visits.length)}</summary>
          <ChainVisits chain={chain} />
        </details>
      ))}
      {found.more > 0 && <p className={classes.muted}>{words.more(found.more)}</p>}
    </Panel>
  );
}
