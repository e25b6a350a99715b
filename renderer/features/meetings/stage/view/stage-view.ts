import type { Id } from '../../../../../shared/domain/base/id.ts';
import type { RailLine, Slide } from '../../../../../shared/domain/meeting/replay-view.ts';

/** Hands that were raised for an answer. */
export interface SeenHands {
  readonly option: string;
  readonly count: number;
}

/** Something that somebody took on, as everybody sees it. `when` in words. */
export interface SeenAction {
  readonly id: Id;
  readonly what: string;
  readonly who: string;
  readonly when: string;
  readonly done: boolean;
}

/** What stands on the agenda of a meeting, and the item that is on now. */
export interface AgendaLine {
  readonly id: Id;
  readonly title: string;
  readonly minutes: string;
  readonly done: boolean;
}

/** A slide of a case, or of what else stands on an agenda. */
export type StageSlide =
  | Slide
  | { readonly part: 'agenda'; readonly day: string; readonly lines: readonly AgendaLine[] }
  | { readonly part: 'list'; readonly kicker: string; readonly actions: readonly SeenAction[]; readonly none: string }
  | {
      readonly part: 'words';
      readonly kicker: string;
      readonly big: string;
      readonly more: string;
      readonly cards: readonly { readonly title: string; readonly text: string }[];
    };

/** All that everybody sees, in plain values: the window of a second display is handed nothing else. */
export interface StageView {
  /** Changes with everything that is another picture, so that reading starts at the top. */
  readonly key: string;
  readonly heading: string;
  readonly counter: string;
  readonly title: string;
  readonly anonymous: boolean;
  readonly slide: StageSlide;
  readonly rail: readonly RailLine[];
  readonly hands: readonly SeenHands[];
  /** What the team has said so far; null where nobody writes. */
  readonly talk: { readonly keep: string; readonly change: string; readonly actions: readonly SeenAction[] } | null;
  /** Somebody wanted to go on while the team is being asked. */
  readonly held: boolean;
  /** Index of the picture that fills the screen; null for none. */
  readonly enlarged: number | null;
}
