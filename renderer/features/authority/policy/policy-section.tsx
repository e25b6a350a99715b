import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { PinPanel } from '../pin/pin-panel.tsx';
import { readPolicyFacts } from '../queries/read-policy.ts';
import { HistoryPanel } from './history-panel.tsx';
import { KnowPanel } from './know-panel.tsx';
import { PolicyPanel } from './policy-panel.tsx';

/** In Settings: what we may offer, who knows it, what changed, and the PINs by which owners answer elsewhere. */
export function PolicySection() {
  const { business } = useProgram();
  const { date } = useNow();
  const facts = useQuery((reader) => readPolicyFacts(reader, date, business.currency), [date, business.currency]);
  if (facts === undefined) return null;
  return (
    <>
      <PolicyPanel facts={facts} />
      {facts.present !== null && <KnowPanel facts={facts} policy={facts.present} />}
      {facts.policies.length > 0 && <HistoryPanel policies={facts.policies} currencies={facts.currencies} />}
      <PinPanel />
    </>
  );
}
