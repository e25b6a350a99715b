import { lazy, Suspense } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';

const Loaded = lazy(async () => ({ default: (await import('./recovery-letter.tsx')).RecoveryLetter }));

/** On the page of putting right, loaded with it. */
export function LetterOfRecovery({ recoveryId }: { recoveryId: Id }) {
  return (
    <Suspense fallback={null}>
      <Loaded recoveryId={recoveryId} />
    </Suspense>
  );
}
