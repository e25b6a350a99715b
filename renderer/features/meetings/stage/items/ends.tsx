import { stage as words } from '../../../../../shared/text/en/stage.ts';
import { formatFullDay } from '../../../../../shared/text/format.ts';
import { useQuery } from '../../../../data/react/use-query.ts';
import { PresentedStage } from '../presented-stage.tsx';
import { readSafeActions } from '../read-safe-actions.ts';
import type { Scene } from '../scene.ts';
import { EndSheet } from '../sheets/end-sheet.tsx';
import type { StageSlide } from '../view/stage-view.ts';
import type { Walk } from '../walk.ts';
import { itemTitle } from './plain-scene.ts';
import { useSeenAction } from './use-talk.ts';

/** Before the meeting: what it will talk about. A step on begins it. */
export function AgendaStage({ walk }: { walk: Walk }) {
  const { meeting, items } = walk;
  const lines = items.map((item) => ({
    id: item.id,
    title: itemTitle(walk, item),
    minutes: words.agenda.minutes(item.minutes),
    done: item.doneAt !== null,
  }));
  const first = items[0];
  const scene = endScene(walk, { part: 'agenda', day: formatFullDay(meeting.plannedOn), lines }, words.agenda.title);
  const next = first === undefined ? words.ending.title : itemTitle(walk, first);
  return <PresentedStage scene={{ ...scene, presenter: { notes: '', next } }} screen={walk.screen} />;
}

/** At the end: what everybody takes along, and for whoever leads it who was there. */
export function EndStage({ walk }: { walk: Walk }) {
  const seen = useSeenAction();
  const { actions } = walk;
  const safe = useQuery((reader) => readSafeActions(reader, actions), [actions]);
  const none = safe === undefined ? '' : words.ending.none;
  const slide = { part: 'list', kicker: words.ending.took, actions: (safe ?? []).map(seen), none } as const;
  const scene = endScene(walk, slide, words.ending.title);
  return <PresentedStage scene={{ ...scene, on: () => undefined, side: <EndSheet walk={walk} /> }} screen={walk.screen} />;
}

function endScene(walk: Walk, slide: StageSlide, title: string): Scene {
  return {
    view: { key: walk.place.at, heading: walk.heading, counter: '', title, anonymous: false, slide, rail: [], hands: [], talk: null },
    presenter: { notes: '', next: '' },
    isAsking: false,
    on: walk.goOn,
    back: walk.goBack,
    reveal: walk.goOn,
    sheets: [],
    sheet: null,
    openSheet: walk.openSheet,
    leave: walk.leave,
    leaveLabel: words.keys.leave,
  };
}
