import { useRef } from 'react';
import type { Id } from '../../../../../shared/domain/base/id.ts';
import type { ShownCase } from '../../../../../shared/domain/case/shown-case.ts';
import type { MeetingItem } from '../../../../../shared/domain/meeting/meeting.ts';
import {
  goBack,
  goOn,
  isAsking,
  jumpTo,
  placeOf,
  type ReplayState,
  reveal,
  stopsOf,
  takeUp,
} from '../../../../../shared/domain/meeting/replay.ts';
import { viewForPresenter, viewReplay } from '../../../../../shared/domain/meeting/replay-view.ts';
import { stage as words } from '../../../../../shared/text/en/stage.ts';
import { useShownCase } from '../../../../data/cases/use-shown-case.ts';
import { countHand } from '../commands/count-hand.ts';
import { nextWords } from '../next-words.ts';
import { PresentedStage } from '../presented-stage.tsx';
import type { Scene } from '../scene.ts';
import { SheetOf } from '../sheets/sheet-of.tsx';
import { useDo } from '../use-do.ts';
import type { Walk } from '../walk.ts';
import { itemTitle, plainScene } from './plain-scene.ts';
import { useCaseTalk } from './use-talk.ts';

/** A case on the agenda, told stop by stop. */
export function CaseItem({ walk, item, caseId }: { walk: Walk; item: MeetingItem; caseId: Id }) {
  const answer = useShownCase(caseId);
  if (answer?.state === 'shown') return <Told walk={walk} item={item} shown={answer.shown} />;
  const note = answer === undefined ? '' : `${words.notShown[answer.state].text} ${words.caseNotShown}`;
  const big = answer === undefined ? words.loading : words.notShown[answer.state].title;
  const scene = plainScene(walk, item, { part: 'words', kicker: words.items[item.kind], big, more: note, cards: [] });
  // A key pressed too soon must not pass a case that nobody has seen.
  const waits = answer === undefined && { on: () => undefined };
  return <PresentedStage scene={{ ...scene, sheets: [], ...waits }} screen={walk.screen} />;
}

function Told({ walk, item, shown }: { walk: Walk; item: MeetingItem; shown: ShownCase }) {
  const run = useDo();
  const talk = useCaseTalk(walk, item);
  const last = useRef<string | null>(null);
  const stops = stopsOf(shown);
  const state = takeUp(shown, walk.place.cases[item.id]);
  const asking = isAsking(stops, state);
  const cases = walk.items.filter(({ caseId }) => caseId !== null);
  const to = (next: ReplayState): void =>
    walk.changePlace({ cases: { ...walk.place.cases, [item.id]: placeOf(shown, next) }, sheet: keptSheet(walk) });
  const count = (option: string, by: 1 | -1): void => {
    last.current = by === 1 ? option : null;
    void run(countHand, { itemId: item.id, option, by });
  };
  const takeBack = (): void => {
    const option = last.current ?? item.hands.at(-1)?.option;
    if (option !== undefined) count(option, -1);
  };
  const isLast = state.at === stops.length - 1;
  const onward = isLast ? walk.goOn : () => to(goOn(stops, state));
  const scene: Scene = {
    view: {
      key: `${item.id}/${state.at}`,
      heading: walk.heading,
      counter: words.caseOf(cases.indexOf(item) + 1, cases.length),
      title: shown.title,
      anonymous: shown.anonymous,
      ...viewReplay(shown, state),
      hands: item.hands,
      talk,
    },
    presenter: presenterOf(walk, item, shown, state),
    isAsking: asking,
    on: onward,
    back: state.at === 0 ? walk.goBack : () => to(goBack(state)),
    reveal: () => to(reveal(stops, state)),
    toEnd: walk.toEnd,
    jump: (stop) => to(jumpTo(state, stop)),
    ...(asking && { hands: { options: shown.options, add: (option: string) => count(option, 1), takeBack } }),
    sheets: ['note', 'action', 'keep', 'change', 'presenter'],
    sheet: walk.place.sheet,
    openSheet: walk.openSheet,
    ...(walk.place.sheet !== null && { side: <SheetOf walk={walk} item={item} /> }),
    clock: walk.clockOf(item),
    leave: walk.leave,
    leaveLabel: words.keys.leave,
  };
  return <PresentedStage scene={scene} screen={walk.screen} />;
}

/** Notes for the presenter stay beside the next slide; what is written is put away. */
function keptSheet({ place }: Walk): Walk['place']['sheet'] {
  return place.sheet === 'presenter' ? 'presenter' : null;
}

function presenterOf(walk: Walk, item: MeetingItem, shown: ShownCase, state: ReplayState): Scene['presenter'] {
  const presenter = viewForPresenter(shown, state);
  const after = walk.items[walk.items.indexOf(item) + 1];
  const next = after === undefined ? words.ending.title : itemTitle(walk, after);
  return { notes: presenter.notes, next: nextWords(presenter, next) };
}
