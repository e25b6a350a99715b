import { createElement } from 'react';
import type { MeetingItem } from '../../../../../shared/domain/meeting/meeting.ts';
import { stage as words } from '../../../../../shared/text/en/stage.ts';
import type { Scene } from '../scene.ts';
import { SheetOf } from '../sheets/sheet-of.tsx';
import type { StageSlide } from '../view/stage-view.ts';
import type { Walk } from '../walk.ts';

/** What an item is called: its own words, the case's unless that is one of ours without names, else the name of its kind. */
export function itemTitle({ cases }: Pick<Walk, 'cases'>, { title, kind, caseId }: MeetingItem): string {
  if (title !== '') return title;
  const about = caseId === null ? undefined : cases.get(caseId);
  return about === undefined || about.live === 0 || (about.anonymous && about.libraryKey === null) ? words.items[kind] : about.title;
}

/** An item that is one slide: a step on leads to the next item. */
export function plainScene(walk: Walk, item: MeetingItem, slide: StageSlide): Scene {
  const index = walk.items.indexOf(item);
  const after = walk.items[index + 1];
  return {
    view: {
      key: item.id,
      heading: walk.heading,
      counter: words.itemOf(index + 1, walk.items.length),
      title: itemTitle(walk, item),
      anonymous: false,
      slide,
      rail: [],
      hands: [],
      talk: null,
    },
    presenter: { notes: '', next: after === undefined ? words.ending.title : itemTitle(walk, after) },
    isAsking: false,
    on: walk.goOn,
    back: walk.goBack,
    reveal: walk.goOn,
    toEnd: walk.toEnd,
    sheets: ['note', 'action', 'presenter'],
    sheet: walk.place.sheet,
    openSheet: walk.openSheet,
    ...(walk.place.sheet !== null && { side: createElement(SheetOf, { walk, item }) }),
    clock: walk.clockOf(item),
    leave: walk.leave,
    leaveLabel: words.keys.leave,
  };
}
