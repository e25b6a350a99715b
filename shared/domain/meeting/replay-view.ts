import type { Factor } from '../case/case.ts';
import type { ShownCase, ShownStep } from '../case/shown-case.ts';
import { isAsking, isRevealed, type ReplayState, type Stop, stopsOf } from './replay.ts';

/** A step as everybody may see it at this moment: its hindsight is empty until it was shown what happened. */
export type SeenStep = Omit<ShownStep, 'notes'>;

/** What the team is asked before the turning point. `open` while nobody has seen yet what happened. */
export interface SeenQuestion {
  readonly question: string;
  readonly options: readonly string[];
  readonly open: boolean;
}

/** What fills the screen. */
export type Slide =
  | { readonly part: 'opening'; readonly title: string; readonly asked: SeenQuestion | null }
  | { readonly part: 'step'; readonly step: SeenStep; readonly asked: SeenQuestion | null }
  | {
      readonly part: 'looking-back';
      readonly hindsights: readonly Pick<SeenStep, 'title' | 'hindsight'>[];
      readonly factors: readonly Factor[];
    }
  | { readonly part: 'keep-change'; readonly sustain: string; readonly improve: string }
  | { readonly part: 'lesson'; readonly lesson: string }
  | { readonly part: 'actions' };

/**
 * One line of the rail. `later` stands for all that was not seen yet, however much it is; `talk` for what is talked about
 * after the story. `stop` is where a press leads; null where nobody was yet.
 */
export interface RailLine {
  readonly kind: 'step' | 'later' | 'talk';
  readonly key: string;
  /** Of a step; empty for the others. */
  readonly title: string;
  readonly when: string;
  readonly place: string;
  readonly standing: 'past' | 'now' | 'ahead';
  readonly stop: number | null;
}

/** All that everybody sees of a replay. Nothing in it is later than what was seen, and no note of the presenter's. */
export interface ReplayView {
  readonly slide: Slide;
  readonly rail: readonly RailLine[];
}

/** What only the one who presents sees: notes of the step on screen, and what comes next. */
export interface PresenterView {
  readonly notes: string;
  readonly next: Stop['part'] | null;
  /** Title of the next step; empty where the next stop is none. */
  readonly nextTitle: string;
}

export function viewReplay(shown: ShownCase, state: ReplayState): ReplayView {
  return { slide: slideAt(shown, state), rail: railAt(shown, state) };
}

export function viewForPresenter(shown: ShownCase, state: ReplayState): PresenterView {
  const stops = stopsOf(shown);
  const next = stops[state.at + 1];
  return {
    notes: shown.steps[stepOn(stops, state)]?.notes ?? '',
    next: next?.part ?? null,
    nextTitle: next?.part === 'step' ? (shown.steps[next.step]?.title ?? '') : '',
  };
}

function slideAt(shown: ShownCase, state: ReplayState): Slide {
  const stops = stopsOf(shown);
  const stop = stops[state.at] ?? { part: 'opening' };
  switch (stop.part) {
    case 'looking-back':
      return {
        part: 'looking-back',
        hindsights: shown.steps.filter(({ hindsight }) => hindsight !== '').map(({ title, hindsight }) => ({ title, hindsight })),
        factors: shown.factors,
      };
    case 'keep-change':
      return { part: 'keep-change', sustain: shown.sustain, improve: shown.improve };
    case 'lesson':
      return { part: 'lesson', lesson: shown.lesson };
    case 'actions':
      return { part: 'actions' };
    case 'opening':
    case 'step':
    case 'question': {
      const asked = stop.part === 'question' ? askedOf(shown, isAsking(stops, state)) : null;
      const step = stop.part === 'opening' ? undefined : shown.steps[stop.step];
      if (step === undefined) return { part: 'opening', title: shown.title, asked };
      return { part: 'step', step: seenStep(step, isRevealed(stops, state)), asked };
    }
  }
}

function askedOf({ question, options }: ShownCase, open: boolean): SeenQuestion {
  return { question, options, open };
}

/** Named field by field: what a step gains later is not shown to everybody by that alone. */
function seenStep(step: ShownStep, revealed: boolean): SeenStep {
  const { id, kind, title, when, place, words, more, knew, said, hindsight, photos } = step;
  return { id, kind, title, when, place, words, more, knew, said, hindsight: revealed ? hindsight : '', photos };
}

function railAt(shown: ShownCase, state: ReplayState): readonly RailLine[] {
  const stops = stopsOf(shown);
  const on = stepOn(stops, state);
  const lines = stops.flatMap((stop, index): RailLine[] => {
    const step = stop.part === 'step' ? shown.steps[stop.step] : undefined;
    if (stop.part !== 'step' || step === undefined || index > state.furthest) return [];
    const standing = stop.step === on ? 'now' : index < state.at ? 'past' : 'ahead';
    return [{ kind: 'step', key: step.id, title: step.title, when: step.when, place: step.place, standing, stop: index }];
  });
  const more = lines.length < shown.steps.length;
  return [...lines, ...(more ? [later] : []), talkLine(stops, state)];
}

const later: RailLine = { kind: 'later', key: 'later', title: '', when: '', place: '', standing: 'ahead', stop: null };

function talkLine(stops: readonly Stop[], state: ReplayState): RailLine {
  const first = stops.findIndex(({ part }) => part === 'keep-change');
  const standing = isTalk(stops[state.at]) ? 'now' : 'ahead';
  return { kind: 'talk', key: 'talk', title: '', when: '', place: '', standing, stop: first <= state.furthest ? first : null };
}

function isTalk(stop: Stop | undefined): boolean {
  return stop !== undefined && stop.part !== 'opening' && stop.part !== 'step' && stop.part !== 'question';
}

/** Index of the step on screen; -1 where none is. */
function stepOn(stops: readonly Stop[], { at }: ReplayState): number {
  const stop = stops[at];
  return stop?.part === 'step' || stop?.part === 'question' ? stop.step : -1;
}
