import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { findAction, useActions } from '../../../data/actions/registry.ts';
import { stopwatch } from '../../../data/clock/clock.ts';
import { tellAudience } from './audience-channel.ts';
import { KeyBar } from './key-bar.tsx';
import { PresenterNotes } from './presenter-notes.tsx';
import { sayStage } from './say-stage.ts';
import type { Scene } from './scene.ts';
import { type StageTools, stageKeys } from './stage-keys.ts';
import type { BigScreen } from './use-big-screen.ts';
import { usePictures } from './use-pictures.ts';
import type { ReadingHandle } from './view/reading-area.tsx';
import { StageScreen } from './view/stage-screen.tsx';
import type { StageView } from './view/stage-view.ts';

/** A held arrow key goes one stop, not to the end. */
const holdMs = 150;

/** A scene on the big screen, with its keys, what stands beside it, and the second display where there is one. */
export function PresentedStage({ scene, screen }: { scene: Scene; screen: BigScreen }) {
  const reading = useRef<ReadingHandle>(null);
  const { key, slide } = scene.view;
  const pictures = usePictures(key, slide.part === 'step' ? slide.step.photos.length : 0);
  const held = useHeld(key);
  const view: StageView = useMemo(
    () => ({ ...scene.view, enlarged: pictures.enlarged, held: held.is }),
    [scene.view, pictures.enlarged, held.is],
  );
  useEffect(() => tellAudience(view), [view]);
  const once = useOnce();
  const leave = (): void => {
    if (pictures.enlarged !== null) pictures.close();
    else if (scene.sheet !== null) scene.openSheet(null);
    else scene.leave();
  };
  const tools: StageTools = {
    on: once(() => (pictures.step(1) ? undefined : scene.isAsking ? held.set() : scene.on())),
    back: once(() => (pictures.step(-1) ? undefined : scene.back())),
    photos: pictures.toggle,
    scroll: (direction) => reading.current?.scroll(direction),
    leave,
    fullScreen: screen.toggleFullScreen,
    display: screen.toggleAudience,
    allKeys: () => findAction('show-keys')?.run({ navigate: () => undefined }),
  };
  const keys = stageKeys(scene, tools);
  useActions(keys.map((one) => ({ ...one, onTop: true })));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide is read from its top, and a closed sheet gives the keys back
  useEffect(() => {
    if (scene.sheet === null || scene.sheet === 'presenter') reading.current?.focus();
  }, [key, scene.sheet]);
  return (
    <>
      <StageScreen
        view={view}
        presses={{
          onHand: scene.hands?.add,
          onEnlarge: pictures.open,
          onWrite: scene.sheets.includes('keep') ? scene.openSheet : undefined,
          onDone: scene.onDone,
        }}
        {...(scene.jump !== undefined && { onJump: scene.jump })}
        reading={reading}
        clock={scene.clock}
        {...(scene.sheet === 'presenter' && { side: <PresenterNotes presenter={scene.presenter} /> })}
        {...(scene.sheet !== 'presenter' && scene.side !== undefined && { side: scene.side })}
        foot={<KeyBar keys={keys} hands={showsHands(view) ? [] : view.hands} leaveLabel={scene.leaveLabel} />}
      />
      <p className="visually-hidden" role="status" aria-live="polite">
        {sayStage(view)}
      </p>
    </>
  );
}

/** The question with its answers is on screen, and the hands with it. */
function showsHands({ slide }: StageView): boolean {
  return (slide.part === 'step' || slide.part === 'opening') && slide.asked !== null;
}

/** Whether somebody wanted to go on while the team is being asked, until another slide shows. */
function useHeld(key: string): { readonly is: boolean; readonly set: () => void } {
  const [at, setAt] = useState<string | null>(null);
  return { is: at === key, set: useCallback(() => setAt(key), [key]) };
}

/** Lets one of several presses through that follow each other faster than anybody taps. */
function useOnce(): (run: () => void) => () => void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return (run) => () => {
    const now = stopwatch();
    const tooSoon = now - last.current < holdMs;
    last.current = now;
    if (!tooSoon) run();
  };
}
