import { lazy, Suspense } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { JobFormPanelProps } from '../../data/contributions/feature.ts';

/* Chunks of their own: *Today* stands before any of these is read. */
const Check = lazy(async () => ({ default: (await import('./check/lesson-check.tsx')).LessonCheck }));
const OfJob = lazy(async () => ({ default: (await import('./check/job-lessons.tsx')).JobLessons }));
const OfCase = lazy(async () => ({ default: (await import('./form/case-lessons.tsx')).CaseLessons }));

export const LessonsScreen = lazy(async () => ({ default: (await import('./page/lessons-screen.tsx')).LessonsScreen }));

export function LessonCheckPart(props: JobFormPanelProps) {
  return (
    <Suspense>
      <Check {...props} />
    </Suspense>
  );
}

export function LessonsOfJob({ jobId }: { jobId: Id }) {
  return (
    <Suspense>
      <OfJob jobId={jobId} />
    </Suspense>
  );
}

export function LessonsOfCase({ caseId }: { caseId: Id }) {
  return (
    <Suspense>
      <OfCase caseId={caseId} />
    </Suspense>
  );
}
