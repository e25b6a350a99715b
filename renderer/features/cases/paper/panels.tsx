import { lazy, Suspense } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';

const Loaded = lazy(async () => ({ default: (await import('./case-paper-panel.tsx')).CasePaperPanel }));

/** With a case, loaded with its page. */
export function PaperPanel({ caseId }: { caseId: Id }) {
  return (
    <Suspense fallback={null}>
      <Loaded caseId={caseId} />
    </Suspense>
  );
}
