import { lazy, Suspense } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Call } from '../../../shared/domain/call/call.ts';
import type { QueueCardProps, TimelineScope } from '../../data/contributions/feature.ts';

/** What other screens show of complaints comes a moment after them: neither the start nor those screens wait for it. */
const CardPanel = lazy(async () => ({ default: (await import('./card/card-panel.tsx')).CardPanel }));
const OurCard = lazy(async () => ({ default: (await import('./card/our-card.tsx')).OurCard }));
const ScopePanel = lazy(async () => ({ default: (await import('./panel/scope-panel.tsx')).ScopePanel }));

/** The card of a complaint in *Today*: as every ring, or where it comes from one of us the card that rings nobody. */
export function ComplaintCard({ call, Ring }: QueueCardProps) {
  if (call.customerId !== null) return <Ring call={call} />;
  return (
    <Suspense fallback={null}>
      <OurCard call={call} />
    </Suspense>
  );
}

export function ComplaintCardPanel({ call }: { call: Call }) {
  return (
    <Suspense fallback={null}>
      <CardPanel call={call} />
    </Suspense>
  );
}

export function JobComplaints({ jobId }: { jobId: Id }) {
  return <InScope scope={{ jobId }} at={`/jobs/${jobId}`} />;
}

export function CustomerComplaints({ customerId }: { customerId: Id }) {
  return <InScope scope={{ customerId }} at={`/customers/${customerId}`} />;
}

export function EquipmentComplaints({ equipmentId }: { equipmentId: Id }) {
  return <InScope scope={{ equipmentId }} at={`/equipment/${equipmentId}`} />;
}

function InScope(props: { scope: TimelineScope; at: string }) {
  return (
    <Suspense fallback={null}>
      <ScopePanel {...props} />
    </Suspense>
  );
}
