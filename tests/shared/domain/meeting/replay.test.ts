import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShownCase, ShownStep } from '../../../../shared/domain/case/shown-case.ts';
import {
  goBack,
  goOn,
  isAsking,
  isRevealed,
  jumpTo,
  placeOf,
  type ReplayState,
  replayStart,
  reveal,
  stopsOf,
  takeUp,
} from '../../../../shared/domain/meeting/replay.ts';
import { viewForPresenter, viewReplay } from '../../../../shared/domain/meeting/replay-view.ts';

function step(index: number, fields: Partial<ShownStep> = {}): ShownStep {
  return {
    id: `s${index}`,
    kind: 'told',
    title: `title-${index}.`,
    when: `when-${index}.`,
    place: `place-${index}.`,
    words: `words-${index}.`,
    more: `more-${index}.`,
    knew: `knew-${index}.`,
    said: `said-${index}.`,
    hindsight: `hindsight-${index}.`,
    notes: `notes-${index}.`,
    photos: [],
    ...fields,
  };
}

function shownCase(count: number, turning: number | null, fields: Partial<ShownCase> = {}): ShownCase {
  return {
    id: 'case',
    title: 'Water by the heater',
    anonymous: true,
    steps: Array.from({ length: count }, (_, index) => step(index)),
    turning,
    question: 'What would you do now?',
    options: ['Heater', 'Wall'],
    lesson: 'Look at the base first.',
    factors: [],
    sustain: '',
    improve: '',
    ...fields,
  };
}

type Move = 'on' | 'back' | 'reveal' | { readonly jump: number };

function walk(shown: ShownCase, moves: readonly Move[]): ReplayState {
  const stops = stopsOf(shown);
  return moves.reduce<ReplayState>((state, move) => {
    if (move === 'on') return goOn(stops, state);
    if (move === 'back') return goBack(state);
    return move === 'reveal' ? reveal(stops, state) : jumpTo(state, move.jump);
  }, replayStart);
}

const cases = fc
  .record({ count: fc.nat({ max: 7 }), turning: fc.option(fc.nat({ max: 8 })), lesson: fc.constantFrom('', 'Look first.') })
  .map(({ count, turning, lesson }) => shownCase(count, turning === null || turning >= count ? null : turning, { lesson }));
const moves = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Move>('on') },
    fc.constantFrom<Move>('back', 'reveal'),
    fc.nat({ max: 14 }).map((jump): Move => ({ jump })),
  ),
  { maxLength: 30 },
);

describe('a replay', () => {
  it('goes step by step, asks before the turning point, and ends with what is talked about', () => {
    const parts = stopsOf(shownCase(3, 2)).map((stop) => (stop.part === 'step' ? `step ${stop.step}` : stop.part));
    expect(parts).toEqual(['opening', 'step 0', 'step 1', 'question', 'step 2', 'looking-back', 'keep-change', 'lesson', 'actions']);
  });

  it('shows neither a looking back nor a lesson where there is none', () => {
    const plain = shownCase(1, null, { lesson: '', steps: [step(0, { hindsight: '' })] });
    expect(stopsOf(plain).map(({ part }) => part)).toEqual(['opening', 'step', 'keep-change', 'actions']);
  });

  it('asks at the opening where the first step is the turning point', () => {
    const shown = shownCase(2, 0);
    const state = walk(shown, ['on']);
    expect(viewReplay(shown, state).slide).toMatchObject({ part: 'opening', asked: { open: true } });
  });

  it('stays at the question until it is revealed, and passes it freely afterwards', () => {
    const shown = shownCase(3, 1);
    const stops = stopsOf(shown);
    const asking = walk(shown, ['on', 'on', 'on', 'on']);
    expect(isAsking(stops, asking)).toBe(true);
    const revealed = reveal(stops, asking);
    expect(viewReplay(shown, revealed).slide).toMatchObject({ part: 'step', step: { words: 'words-1.' }, asked: null });
    expect(goOn(stops, goBack(revealed))).toEqual(revealed);
    expect(viewReplay(shown, goBack(revealed)).slide).toMatchObject({ asked: { open: false } });
  });

  it('names no later step in its rail, and says what is on screen', () => {
    const shown = shownCase(5, 3);
    const state = walk(shown, ['on', 'on', 'on', 'on']);
    expect(viewReplay(shown, state).rail.map(({ kind, title, standing }) => [kind, title, standing])).toEqual([
      ['step', 'title-0.', 'past'],
      ['step', 'title-1.', 'past'],
      ['step', 'title-2.', 'now'],
      ['later', '', 'ahead'],
      ['talk', '', 'ahead'],
    ]);
  });

  it('tells the presenter notes and what comes next', () => {
    const shown = shownCase(3, 2);
    expect(viewForPresenter(shown, walk(shown, ['on']))).toEqual({ notes: 'notes-0.', next: 'step', nextTitle: 'title-1.' });
    expect(viewForPresenter(shown, walk(shown, ['on', 'on']))).toEqual({ notes: 'notes-1.', next: 'question', nextTitle: '' });
  });

  it('begins a case afresh whose step is gone, and never further than that', () => {
    const before = shownCase(4, 2);
    const place = placeOf(before, walk(before, ['on', 'on']));
    const after = { ...before, steps: before.steps.filter(({ id }) => id !== 's1') };
    expect(takeUp(after, place)).toEqual(replayStart);
    expect(takeUp(before, undefined)).toEqual(replayStart);
  });
});

describe('for any case and any way through it', () => {
  const runs = { numRuns: 60 };

  it('shows no later step, no hindsight before the reveal, and never a note', () => {
    fc.assert(
      fc.property(cases, moves, (shown, way) => {
        const state = walk(shown, way);
        const stops = stopsOf(shown);
        const seen = JSON.stringify(viewReplay(shown, state));
        expect(seen).not.toContain('notes');
        shown.steps.forEach((_, index) => {
          const reached = stops.findIndex((stop) => stop.part === 'step' && stop.step === index) <= state.furthest;
          for (const field of ['title', 'when', 'words', 'more', 'knew', 'said']) {
            if (!reached) expect(seen).not.toContain(`${field}-${index}.`);
          }
          if (!isRevealed(stops, state)) expect(seen).not.toContain(`hindsight-${index}.`);
        });
      }),
      runs,
    );
  });

  it('is revealed only by a reveal at the question', () => {
    fc.assert(
      fc.property(cases, moves, (shown, way) => {
        if (shown.turning === null) return;
        const unasked = way.filter((move) => move !== 'reveal');
        expect(isRevealed(stopsOf(shown), walk(shown, unasked))).toBe(false);
      }),
      runs,
    );
  });

  it('comes back by a step back, and on by a step on', () => {
    fc.assert(
      fc.property(cases, moves, (shown, way) => {
        const stops = stopsOf(shown);
        const state = walk(shown, way);
        const on = goOn(stops, state);
        if (on !== state) expect(goBack(on).at).toBe(state.at);
        const back = goBack(state);
        if (back !== state) expect(goOn(stops, back)).toEqual(state);
      }),
      runs,
    );
  });

  it('is taken up where it stood', () => {
    fc.assert(
      fc.property(cases, moves, (shown, way) => {
        const state = walk(shown, way);
        expect(takeUp(shown, placeOf(shown, state))).toEqual(state);
      }),
      runs,
    );
  });
});
