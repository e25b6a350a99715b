import { lazy, Suspense } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';

const Loaded = lazy(async () => ({ default: (await import('./case-anonymity-panel.tsx')).CaseAnonymityPanel }));

/** With a case, loaded with its page. */
export function AnonymityPanel({ caseId }: { caseId: Id }) {
  return (
    <Suspense fallback={null}>
      <Loaded caseId={caseId} />
    </Suspense>
  );
}
