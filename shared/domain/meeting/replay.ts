import type { ShownCase } from '../case/shown-case.ts';

/**
 * One place at which a replay of a case stands still. `question` lies before the turning point: the step before it stays on
 * screen, and the team is asked. What follows the last step is talked about together.
 */
export type Stop =
  | { readonly part: 'opening' }
  | { readonly part: 'step'; readonly step: number }
  /** `step`: the one that stays on screen; -1 for the opening. */
  | { readonly part: 'question'; readonly step: number }
  | { readonly part: 'looking-back' }
  | { readonly part: 'keep-change' }
  | { readonly part: 'lesson' }
  | { readonly part: 'actions' };

/** Where a replay stands among its stops, and the furthest stop that was seen. */
export interface ReplayState {
  readonly at: number;
  readonly furthest: number;
}

/** The same, as it is kept: by keys, so that a case that is edited meanwhile is taken up at the same step. */
export interface ReplayPlace {
  readonly at: string;
  readonly furthest: string;
}

export const replayStart: ReplayState = { at: 0, furthest: 0 };

/** What a replay's stops are made of. */
type Told = Pick<ShownCase, 'steps' | 'turning' | 'lesson' | 'factors'>;

/** Every stop of a case in its order. There is a looking back, and a lesson, only where there is something to show. */
export function stopsOf(shown: Told): readonly Stop[] {
  const stops: Stop[] = [{ part: 'opening' }];
  shown.steps.forEach((_, step) => {
    if (step === shown.turning) stops.push({ part: 'question', step: step - 1 });
    stops.push({ part: 'step', step });
  });
  if (shown.factors.length > 0 || shown.steps.some(({ hindsight }) => hindsight !== '')) stops.push({ part: 'looking-back' });
  stops.push({ part: 'keep-change' });
  if (shown.lesson !== '') stops.push({ part: 'lesson' });
  return [...stops, { part: 'actions' }];
}

/** True once it was shown what happened, or was told to the end where nobody was asked. Only then is hindsight shown. */
export function isRevealed(stops: readonly Stop[], { furthest }: ReplayState): boolean {
  const question = stops.findIndex(({ part }) => part === 'question');
  const after = question === -1 ? stops.findIndex(({ part }) => part !== 'opening' && part !== 'step') : question + 1;
  return furthest >= after;
}

/** True where the team is asked and nobody has seen yet what happened: only `reveal` goes on from there. */
export function isAsking(stops: readonly Stop[], state: ReplayState): boolean {
  return stops[state.at]?.part === 'question' && !isRevealed(stops, state);
}

/** One stop on. Stays where the team is being asked, and at the end. */
export function goOn(stops: readonly Stop[], state: ReplayState): ReplayState {
  return isAsking(stops, state) ? state : moveOn(stops, state);
}

/** One stop back; stays at the beginning. */
export function goBack(state: ReplayState): ReplayState {
  return state.at === 0 ? state : { ...state, at: state.at - 1 };
}

/** Shows what happened, where the team is being asked; anywhere else it goes one stop on. */
export function reveal(stops: readonly Stop[], state: ReplayState): ReplayState {
  return moveOn(stops, state);
}

/** Goes to a stop that was seen before; one that was not leaves everything as it is. */
export function jumpTo(state: ReplayState, at: number): ReplayState {
  return at >= 0 && at <= state.furthest ? { ...state, at } : state;
}

function moveOn(stops: readonly Stop[], state: ReplayState): ReplayState {
  if (state.at >= stops.length - 1) return state;
  const at = state.at + 1;
  return { at, furthest: Math.max(at, state.furthest) };
}

/** Where it stands, to be kept. */
export function placeOf(shown: Told, state: ReplayState): ReplayPlace {
  const stops = stopsOf(shown);
  return { at: keyAt(shown, stops, state.at), furthest: keyAt(shown, stops, state.furthest) };
}

/**
 * Takes a replay up where it stood. A stop that is gone since gives way to the opening, and what was furthest to where it
 * stands: rather seen twice than too early.
 */
export function takeUp(shown: Told, place: ReplayPlace | undefined): ReplayState {
  if (place === undefined) return replayStart;
  const keys = stopsOf(shown).map((stop) => stopKey(shown, stop));
  const at = Math.max(0, keys.indexOf(place.at));
  return { at, furthest: Math.max(at, keys.indexOf(place.furthest)) };
}

function keyAt(shown: Told, stops: readonly Stop[], index: number): string {
  return stopKey(shown, stops[index] ?? { part: 'opening' });
}

function stopKey(shown: Told, stop: Stop): string {
  return stop.part === 'step' ? `step/${shown.steps[stop.step]?.id ?? ''}` : stop.part;
}
