import { describe, expect, it } from 'vitest';
import { inGroups } from '../../../electron/runtime/stages/run-stages.mjs';
import { STAGES } from '../../../electron/runtime/stages/stage-list.mjs';

const one = (name, beside) => ({ name, ...(beside ? { beside } : {}) });

describe('groups of stages', () => {
  it('puts neighbours side by side that may run so, and leaves out none', () => {
    const stages = [one('a', true), one('b', true), one('c'), one('d'), one('e', true), one('f')];
    expect(inGroups(stages).map((group) => group.map(({ name }) => name))).toEqual([['a', 'b'], ['c'], ['d'], ['e'], ['f']]);
    expect(inGroups([])).toEqual([]);
  });

  it('keeps the order of all stages', () => {
    expect(inGroups(STAGES).flat()).toEqual(STAGES);
  });
});
