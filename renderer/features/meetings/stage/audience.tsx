import { useEffect, useState } from 'react';
import { watchStage } from './audience-channel.ts';
import classes from './view/stage.module.css';
import { StageScreen } from './view/stage-screen.tsx';
import type { StageView } from './view/stage-view.ts';

/** What everybody sees on a second display: the slide and the steps so far. No notes, no clock, nothing to press. */
export function Audience() {
  const [view, setView] = useState<StageView | null>(null);
  useEffect(() => watchStage(setView), []);
  return <main className={classes.audience}>{view !== null && <StageScreen view={view} />}</main>;
}
