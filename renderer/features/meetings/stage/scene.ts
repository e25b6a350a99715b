import type { ReactNode } from 'react';
import type { Sheet } from '../../../../shared/domain/meeting/meeting-place.ts';
import type { StageView } from './view/stage-view.ts';

/** What stands on the big screen now, and what can be done from there. Left out is what cannot. */
export interface Scene {
  readonly view: Omit<StageView, 'enlarged' | 'held'>;
  /** Only for the one who presents: notes, and in words what comes next. */
  readonly presenter: { readonly notes: string; readonly next: string };
  /** The team is being asked: only `reveal` goes on. */
  readonly isAsking: boolean;
  readonly on: () => void;
  readonly back: () => void;
  readonly reveal: () => void;
  /** Past the rest of the agenda, while there is one. */
  readonly toEnd?: () => void;
  readonly jump?: (stop: number) => void;
  /** While hands are counted: for an answer by its place from 0 on. */
  readonly hands?: { readonly options: readonly string[]; readonly add: (option: string) => void; readonly takeBack: () => void };
  readonly onDone?: (actionId: string, done: boolean) => void;
  /** Which sheets can be opened here. */
  readonly sheets: readonly Sheet[];
  readonly sheet: Sheet | null;
  readonly openSheet: (sheet: Sheet | null) => void;
  /** What stands in the open sheet, unless it is the presenter's. */
  readonly side?: ReactNode;
  readonly clock?: ReactNode;
  readonly leave: () => void;
  /** How leaving is called. */
  readonly leaveLabel: string;
}
