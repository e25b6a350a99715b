import { lazy } from 'react';
import type { RouteContribution } from '../../../data/contributions/feature.ts';

const MeetingShowScreen = lazy(async () => ({ default: (await import('./meeting-screen.tsx')).MeetingShowScreen }));
const ReplayScreen = lazy(async () => ({ default: (await import('./replay-screen.tsx')).ReplayScreen }));

/** Screens that fill the window: the meeting while it is held, and one case without a meeting. */
export const stageRoutes: readonly RouteContribution[] = [
  { path: '/meetings/:id/show', screen: MeetingShowScreen, alone: true },
  { path: '/replay/:caseId', screen: ReplayScreen, alone: true },
];
