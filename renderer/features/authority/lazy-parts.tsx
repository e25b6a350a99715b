import { lazy, Suspense } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Call } from '../../../shared/domain/call/call.ts';
import type { QueueCardProps } from '../../data/contributions/feature.ts';

/* Chunks of their own: *Today* stands before any of these is read. */
const Card = lazy(async () => ({ default: (await import('./approval/approval-card.tsx')).ApprovalCard }));
const Panel = lazy(async () => ({ default: (await import('./make-up/make-up-panel.tsx')).MakeUpPanel }));
const Ready = lazy(async () => ({ default: (await import('./make-up/ready-offers.tsx')).ReadyOffers }));
const Banner = lazy(async () => ({ default: (await import('./banner/decided-banner.tsx')).DecidedBanner }));

export const PolicySection = lazy(async () => ({ default: (await import('./policy/policy-section.tsx')).PolicySection }));
export const SpendingScreen = lazy(async () => ({ default: (await import('./spending/spending-screen.tsx')).SpendingScreen }));

export function ApprovalCardPart(props: QueueCardProps) {
  return (
    <Suspense>
      <Card {...props} />
    </Suspense>
  );
}

export function MakeUpOfRecovery({ recoveryId }: { recoveryId: Id }) {
  return (
    <Suspense>
      <Panel recoveryId={recoveryId} />
    </Suspense>
  );
}

export function MakeUpOfComplaint({ complaintId }: { complaintId: Id }) {
  return (
    <Suspense>
      <Panel complaintId={complaintId} />
    </Suspense>
  );
}

/** Only what is about something that is put right, or a complaint, can have offers: other cards read nothing. */
export function ReadyOffersPart({ call }: { call: Call }) {
  if (call.recoveryId === null && call.complaintId === null) return null;
  return (
    <Suspense>
      <Ready call={call} />
    </Suspense>
  );
}

export function DecidedBannerPart() {
  return (
    <Suspense>
      <Banner />
    </Suspense>
  );
}
