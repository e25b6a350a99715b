import { lazy, Suspense } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';

/* Fetched apart: neither the start nor a page waits for them. */
const CardRecovery = lazy(async () => ({ default: (await import('./card-panel.tsx')).CardRecovery }));
const JobRecovery = lazy(async () => ({ default: (await import('./recovery-panel.tsx')).JobRecovery }));
const CustomerRecoveries = lazy(async () => ({ default: (await import('./recovery-panel.tsx')).CustomerRecoveries }));
const ComplaintRecovery = lazy(async () => ({ default: (await import('./recovery-panel.tsx')).ComplaintRecovery }));

export function CardPanel({ call }: { call: Call }) {
  return (
    <Suspense fallback={null}>
      <CardRecovery call={call} />
    </Suspense>
  );
}

export function JobPanel({ jobId }: { jobId: Id }) {
  return (
    <Suspense fallback={null}>
      <JobRecovery jobId={jobId} />
    </Suspense>
  );
}

export function CustomerPanel({ customerId }: { customerId: Id }) {
  return (
    <Suspense fallback={null}>
      <CustomerRecoveries customerId={customerId} />
    </Suspense>
  );
}

export function ComplaintPanel({ complaintId }: { complaintId: Id }) {
  return (
    <Suspense fallback={null}>
      <ComplaintRecovery complaintId={complaintId} />
    </Suspense>
  );
}
