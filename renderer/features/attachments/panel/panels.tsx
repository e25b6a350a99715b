import { lazy, Suspense } from 'react';
import type { AttachmentOwner } from '../../../../shared/domain/attachment/attachment-owner.ts';

const AttachmentsPanel = lazy(async () => ({ default: (await import('./attachments-panel.tsx')).AttachmentsPanel }));

/** Photos and files on the page of a record. Fetched apart: the page does not wait for them. */
function Shown({ owner }: { owner: AttachmentOwner }) {
  return (
    <Suspense fallback={null}>
      <AttachmentsPanel key={`${owner.kind}/${owner.id}`} owner={owner} />
    </Suspense>
  );
}

export function JobAttachments({ jobId }: { jobId: string }) {
  return <Shown owner={{ kind: 'job', id: jobId }} />;
}

export function PropertyAttachments({ propertyId }: { propertyId: string }) {
  return <Shown owner={{ kind: 'property', id: propertyId }} />;
}

export function EquipmentAttachments({ equipmentId }: { equipmentId: string }) {
  return <Shown owner={{ kind: 'equipment', id: equipmentId }} />;
}

export function CustomerAttachments({ customerId }: { customerId: string }) {
  return <Shown owner={{ kind: 'customer', id: customerId }} />;
}

export function ReviewAttachments({ reviewId }: { reviewId: string }) {
  return <Shown owner={{ kind: 'review', id: reviewId }} />;
}
