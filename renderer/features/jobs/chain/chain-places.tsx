import { lazy, Suspense } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { ChainScope } from '../queries/read-chain.ts';

/** Neither a card nor a page waits for the chain that stands on it. */
const RecordChains = lazy(async () => ({ default: (await import('./record-chains.tsx')).RecordChains }));
const CallChain = lazy(async () => ({ default: (await import('./call-chain.tsx')).CallChain }));

function Record({ scope }: { scope: ChainScope }) {
  return (
    <Suspense fallback={null}>
      <RecordChains scope={scope} />
    </Suspense>
  );
}

export const CustomerChains = ({ customerId }: { customerId: Id }) => <Record scope={{ customerId }} />;
export const PropertyChains = ({ propertyId }: { propertyId: Id }) => <Record scope={{ propertyId }} />;
export const EquipmentChains = ({ equipmentId }: { equipmentId: Id }) => <Record scope={{ equipmentId }} />;

/** On the card of a call about a job. */
export function CardChain({ call }: { call: Call }) {
  if (call.jobId === null) return null;
  return (
    <Suspense fallback={null}>
      <CallChain call={call} />
    </Suspense>
  );
}
