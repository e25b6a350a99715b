import type { Call } from '../../../../shared/domain/call/call.ts';
import type { WasRight } from '../../../../shared/domain/revisit/was-right.ts';
import { chains as words } from '../../../../shared/text/en/chains.ts';
import { wordingText } from '../../../../shared/text/wording-text.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { findRight } from '../../../data/wording/find-right.ts';
import { sayNotCopied } from '../../../data/wording/say-not-copied.ts';
import { type SaidTo, useSaid } from '../../../data/wording/use-said.ts';
import { CopySaid } from '../../../ui/copy-said.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { SpokenWords } from '../../../ui/spoken-words.tsx';
import { type Chain, readChain } from '../queries/read-chain.ts';
import classes from './chain.module.css';
import { ChainVisits } from './chain-visits.tsx';

interface ChainOfCall {
  readonly chain: Chain;
  readonly right: WasRight | null;
  readonly customer: SaidTo | null;
}

async function readChainOfCall(reader: Reader, { jobId, customerId }: Call): Promise<ChainOfCall | null> {
  const job = jobId === null ? undefined : await reader.jobs.get(jobId);
  const chain = job === undefined ? null : await readChain(reader, job.rootJobId ?? job.id);
  const last = chain?.visits.at(-1);
  if (chain === null || last === undefined) return null;
  const customer = (await reader.customers.get(customerId ?? '')) ?? null;
  // Only whoever said it at first is told that they were right.
  const said = chain.root.customerId === customerId;
  return { chain, customer, right: said ? await findRight(chain.root, last.job) : null };
}

/**
 * On the card of a call about a job that we went back for: with an alarm the whole chain, and where the customer was
 * right from the first, the words that say so.
 */
export function CallChain({ call }: { call: Call }) {
  const found = useQuery(async (reader) => ({ of: call.id, facts: await readChainOfCall(reader, call) }), [call.id]);
  if (found === undefined || found.of !== call.id || found.facts === null) return null;
  const { chain, right, customer } = found.facts;
  return (
    <>
      {call.kind === 'double-deviation' && <Alarm chain={chain} />}
      {right !== null && customer !== null && <Right right={right} customer={customer} />}
    </>
  );
}

function Alarm({ chain }: { chain: Chain }) {
  return (
    <Panel title={words.title} aside={words.visits(chain.visits.length)}>
      <ChainVisits chain={chain} />
    </Panel>
  );
}

function Right({ right, customer }: { right: WasRight; customer: SaidTo }) {
  const { pieces, chosen } = useSaid()('right', customer, { right });
  return (
    <Panel title={words.right.title} aside={<CopySaid text={wordingText(pieces)} onFailed={sayNotCopied} />}>
      <SpokenWords pieces={pieces} language={chosen.language} />
      <p className={classes.muted}>{words.right.hint}</p>
    </Panel>
  );
}
