import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseStep } from '../../../../shared/domain/case/case.ts';
import { mergeSteps } from '../../../../shared/domain/case/merge-steps.ts';
import { emptyStep } from '../../../../shared/domain/case/tell-story.ts';

const step = (id: string, fields: Partial<CaseStep> = {}): CaseStep => emptyStep(id, { words: id, ...fields });
const [a, b, c] = [step('a'), step('b'), step('c')];
const ids = (steps: readonly CaseStep[]) => steps.map(({ id }) => id).join(' ');

describe('what two people changed in the steps of one case', () => {
  it('meets text by text, also within one step', () => {
    const theirs = [step('a', { words: 'theirs' }), b];
    const ours = [b, step('a', { notes: 'ours' })];
    expect(mergeSteps(theirs, [a, b], ours, 'ours')).toEqual({ steps: [b, step('a', { words: 'theirs', notes: 'ours' })], clash: false });
  });

  it('is asked about only where both changed the same, and everything else stands with either answer', () => {
    const theirs = [step('a', { words: 'theirs' }), b, step('c', { more: 'theirs too' })];
    const ours = [step('a', { words: 'ours' }), step('b', { more: 'ours too' }), c];
    for (const standing of ['theirs', 'ours'] as const)
      expect(mergeSteps(theirs, [a, b, c], ours, standing)).toEqual({
        steps: [step('a', { words: standing }), step('b', { more: 'ours too' }), step('c', { more: 'theirs too' })],
        clash: true,
      });
  });

  it('holds what either added, behind what it was added behind', () => {
    const { steps, clash } = mergeSteps([a, step('x'), b], [a, b], [step('w'), a, b, step('y'), step('z')], 'ours');
    expect([ids(steps), clash]).toEqual(['w a x b y z', false]);
    expect(ids(mergeSteps([b, a], [a, b], [a, step('y'), b], 'ours').steps)).toBe('b a y');
  });

  it('loses no step that one took away and the other worded anew', () => {
    const anew = step('a', { words: 'anew' });
    expect(mergeSteps([anew, b], [a, b], [b], 'ours')).toEqual({ steps: [anew, b], clash: false });
    expect(mergeSteps([b], [a, b], [anew, b], 'theirs')).toEqual({ steps: [anew, b], clash: false });
    expect(mergeSteps([b], [a, b], [a, b], 'ours')).toEqual({ steps: [b], clash: false });
    expect(mergeSteps([], [a, b], [a, b], 'ours').steps).toEqual([]);
  });

  it('takes the order of the one whose it shall be where both moved steps', () => {
    const merged = (standing: 'theirs' | 'ours') => mergeSteps([b, a, c], [a, b, c], [a, c, b], standing);
    expect([ids(merged('theirs').steps), ids(merged('ours').steps), merged('ours').clash]).toEqual(['b a c', 'a c b', true]);
  });

  it('is one person’s change where the other changed nothing, and has every step once', () => {
    const steps = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), words: fc.constantFrom('1', '2', '3') }), {
      selector: ({ id }) => id,
    });
    const whole = steps.map((few) => few.map(({ id, words }) => step(id, { words })));
    const run = fc.property(whole, whole, whole, fc.constantFrom('theirs' as const, 'ours' as const), (theirs, base, ours, standing) => {
      expect(mergeSteps(theirs, base, base, standing)).toEqual({ steps: theirs, clash: false });
      expect(mergeSteps(base, base, ours, standing)).toEqual({ steps: ours, clash: false });
      const { steps: merged } = mergeSteps(theirs, base, ours, standing);
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      for (const { id } of ours) if (theirs.some((one) => one.id === id)) expect(ids(merged)).toContain(id);
    });
    fc.assert(run, { numRuns: 60 });
  });
});
