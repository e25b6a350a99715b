import { lazy, Suspense } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';

/* Chunks of their own: *Today* stands before any of these is read. */
const loadDoing = () => import('./doing/drill-screen.tsx');
const Practice = lazy(async () => ({ default: (await import('./page/case-practice.tsx')).CasePractice }));

export const DrillsScreen = lazy(async () => ({ default: (await import('./page/drills-screen.tsx')).DrillsScreen }));
export const ExerciseScreen = lazy(async () => ({ default: (await loadDoing()).ExerciseScreen }));
export const CaseDrillScreen = lazy(async () => ({ default: (await loadDoing()).CaseDrillScreen }));

export function PracticeOfCase({ caseId }: { caseId: Id }) {
  return (
    <Suspense>
      <Practice caseId={caseId} />
    </Suspense>
  );
}
