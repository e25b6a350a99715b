import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { ShownCase } from '../../../../shared/domain/case/shown-case.ts';
import { countHand } from '../../../../shared/domain/meeting/count-hand.ts';
import {
  goBack,
  goOn,
  isAsking,
  jumpTo,
  type ReplayState,
  replayStart,
  reveal,
  stopsOf,
} from '../../../../shared/domain/meeting/replay.ts';
import { viewForPresenter, viewReplay } from '../../../../shared/domain/meeting/replay-view.ts';
import { stage as words } from '../../../../shared/text/en/stage.ts';
import { useShownCase } from '../../../data/cases/use-shown-case.ts';
import { nextWords } from './next-words.ts';
import { PresentedStage } from './presented-stage.tsx';
import classes from './presenter.module.css';
import type { Scene } from './scene.ts';
import { type BigScreen, useBigScreen } from './use-big-screen.ts';
import type { SeenHands } from './view/stage-view.ts';

/** One case on the big screen, without a meeting: nothing of it is written down. */
export function ReplayScreen() {
  const { caseId = '' } = useParams<{ caseId: string }>();
  const [, navigate] = useLocation();
  const answer = useShownCase(caseId);
  const screen = useBigScreen();
  const leave = (): void => (window.history.length > 1 ? window.history.back() : navigate(`/cases/${caseId}`));
  if (answer === undefined) return <div className={classes.message} />;
  if (answer.state !== 'shown') return <NotShown state={answer.state} onLeave={leave} />;
  return <ReplayOf shown={answer.shown} screen={screen} onLeave={leave} />;
}

/** Why nothing of a case is shown. */
export function NotShown({ state, onLeave }: { state: 'gone' | 'unsafe'; onLeave: () => void }) {
  const { title, text } = words.notShown[state];
  return (
    <div className={classes.message}>
      <h1>{title}</h1>
      <p>{text}</p>
      <Button autoFocus onClick={onLeave}>
        {words.notShown.leave}
      </Button>
    </div>
  );
}

function ReplayOf({ shown, screen, onLeave }: { shown: ShownCase; screen: BigScreen; onLeave: () => void }) {
  const [state, setState] = useState<ReplayState>(replayStart);
  const [hands, setHands] = useState<readonly SeenHands[]>([]);
  const [sheet, setSheet] = useState<Scene['sheet']>(null);
  const stops = stopsOf(shown);
  const asking = isAsking(stops, state);
  const count = (option: string, by: 1 | -1): void => setHands((before) => countHand([...before], option, by));
  const last = hands.at(-1)?.option;
  const scene: Scene = {
    view: {
      key: `${state.at}`,
      heading: words.replay,
      counter: '',
      title: shown.title,
      anonymous: shown.anonymous,
      ...viewReplay(shown, state),
      hands,
      talk: null,
    },
    presenter: presenterOf(shown, state),
    isAsking: asking,
    on: () => setState((before) => goOn(stops, before)),
    back: () => setState(goBack),
    reveal: () => setState((before) => reveal(stops, before)),
    jump: (stop) => setState((before) => jumpTo(before, stop)),
    ...(asking && {
      hands: { options: shown.options, add: (option) => count(option, 1), takeBack: () => last !== undefined && count(last, -1) },
    }),
    sheets: ['presenter'],
    sheet,
    openSheet: setSheet,
    leave: onLeave,
    leaveLabel: words.keys.leaveReplay,
  };
  return <PresentedStage scene={scene} screen={screen} />;
}

function presenterOf(shown: ShownCase, state: ReplayState): Scene['presenter'] {
  const presenter = viewForPresenter(shown, state);
  return { notes: presenter.notes, next: nextWords(presenter, words.presenter.last) };
}
