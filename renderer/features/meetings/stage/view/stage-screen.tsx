import type { ReactNode, Ref } from 'react';
import { stage as words } from '../../../../../shared/text/en/stage.ts';
import { LargePicture } from './pictures.tsx';
import { Rail } from './rail.tsx';
import { ReadingArea, type ReadingHandle } from './reading-area.tsx';
import { SlideOf, type SlidePresses } from './slides.tsx';
import classes from './stage.module.css';
import type { StageView } from './stage-view.ts';

interface Props {
  readonly view: StageView;
  readonly presses?: SlidePresses;
  readonly onJump?: (stop: number) => void;
  readonly reading?: Ref<ReadingHandle>;
  /** At the right of the head: the clock. */
  readonly clock?: ReactNode;
  /** Beside the slide: what is written, or only for the one who presents. */
  readonly side?: ReactNode;
  readonly foot?: ReactNode;
}

const none: SlidePresses = {};

/** The picture that everybody sees, the same on the one display and on a second. */
export function StageScreen({ view, presses = none, onJump, reading, clock, side, foot }: Props) {
  const photos = view.slide.part === 'step' ? view.slide.step.photos : [];
  return (
    <div className={classes.stage}>
      <header className={classes.head}>
        <b>{view.heading}</b>
        {view.counter !== '' && <span>{view.counter}</span>}
        <h1 dir="auto">{view.title}</h1>
        {view.anonymous && <span className={classes.chip}>{words.anonymous}</span>}
        <span className={classes.clock}>{clock}</span>
      </header>
      <div className={classes.main} data-side={side !== undefined || undefined} data-rail={view.rail.length > 0 || undefined}>
        {view.rail.length > 0 && <Rail lines={view.rail} onJump={onJump} />}
        {view.enlarged === null ? (
          <ReadingArea key={view.key} dense={asksMuch(view)} ref={reading}>
            <SlideOf view={view} presses={presses} />
          </ReadingArea>
        ) : (
          <LargePicture photos={photos} index={view.enlarged} />
        )}
        {side}
      </div>
      {foot}
    </div>
  );
}

function asksMuch({ slide }: StageView): boolean {
  return (slide.part === 'step' || slide.part === 'opening') && slide.asked !== null && slide.asked.options.length > 0;
}
