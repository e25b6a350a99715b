import { lazy, Suspense } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';

const EraseEntry = lazy(async () => ({ default: (await import('./screen/erase-entry.tsx')).EraseEntry }));

/** Where the way to erasing stands on a customer's page: the page does not wait for it. */
export function EntryPlace({ customerId }: { customerId: Id }) {
  return (
    <Suspense fallback={null}>
      <EraseEntry customerId={customerId} />
    </Suspense>
  );
}
