import { Button, CopyButton } from '@mantine/core';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { type WasRight, wasRight } from '../../../../shared/domain/revisit/was-right.ts';
import { chains as words } from '../../../../shared/text/en/chains.ts';
import { formatSpokenDay } from '../../../../shared/text/format.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { type Chain, readChain } from '../queries/read-chain.ts';
import { shorten } from '../revisit/reason-words.ts';
import classes from './chain.module.css';
import { ChainVisits } from './chain-visits.tsx';

interface ChainOfCall {
  readonly chain: Chain;
  readonly right: WasRight | null;
}

async function readChainOfCall(reader: Reader, { jobId }: Call): Promise<ChainOfCall | null> {
  const job = jobId === null ? undefined : await reader.jobs.get(jobId);
  const chain = job === undefined ? null : await readChain(reader, job.rootJobId ?? job.id);
  const last = chain?.visits.at(-1);
  if (chain === null || last === undefined) return null;
  return { chain, right: wasRight(chain.root, last.job) };
}

/**
 * On the card of a call about a job that we went back for: with an alarm the whole chain, and where the customer was
 * right from the first, the words that say so.
 */
export function CallChain({ call }: { call: Call }) {
  const found = useQuery(async (reader) => ({ of: call.id, facts: await readChainOfCall(reader, call) }), [call.id]);
  if (found === undefined || found.of !== call.id || found.facts === null) return null;
  const { chain, right } = found.facts;
  return (
    <>
      {call.kind === 'double-deviation' && <Alarm chain={chain} />}
      {right !== null && <Right right={right} />}
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

function Right({ right }: { right: WasRight }) {
  const now = useNow();
  const say = words.right.say(formatSpokenDay(localOf(right.saidAt, now.zone).date, now), shorten(right.words));
  const copy = (
    <CopyButton value={say}>
      {({ copied, copy: run }) => (
        <Button size="compact-sm" h={32} onClick={run}>
          {copied ? words.right.copied : words.right.copy}
        </Button>
      )}
    </CopyButton>
  );
  return (
    <Panel title={words.right.title} aside={copy}>
      <p className={classes.say}>{say}</p>
      <p className={classes.muted}>{words.right.hint}</p>
    </Panel>
  );
}
