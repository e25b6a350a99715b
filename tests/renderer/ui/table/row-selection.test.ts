import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseAll,
  extendTo,
  goTo,
  keepThose,
  letGo,
  nothingChosen,
  type RowSelection,
  toggle,
} from '../../../../renderer/ui/table/row-selection.ts';

const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
const chosen = (selection: RowSelection): string => [...selection.chosen].toSorted().join('');

describe('choosing rows', () => {
  it('chooses one and lets go of it again', () => {
    const one = toggle(nothingChosen, 'c');
    expect(chosen(one)).toBe('c');
    expect(chosen(toggle(one, 'c'))).toBe('');
  });

  it('draws a range that grows and shrinks from where it began, beside what was chosen before', () => {
    const begun = goTo(toggle(nothingChosen, 'f'), 'b');
    const long = extendTo(begun, keys, 'd');
    expect(chosen(long)).toBe('bcdf');
    expect(chosen(extendTo(long, keys, 'c'))).toBe('bcf');
    expect(chosen(extendTo(long, keys, 'a'))).toBe('abf');
  });

  it('begins a range at the row itself when its beginning is filtered away', () => {
    const begun = goTo(nothingChosen, 'gone');
    expect(chosen(extendTo(begun, keys, 'd'))).toBe('d');
  });

  it('chooses all of a filter besides what is chosen, and lets go of them alone', () => {
    const all = chooseAll(toggle(nothingChosen, 'x'), keys);
    expect(chosen(all)).toBe('abcdefx');
    expect(chosen(letGo(all, keys))).toBe('x');
    expect(chosen(letGo(all))).toBe('');
  });

  it('forgets what is there no more, and nothing else', () => {
    const some = toggle(toggle(nothingChosen, 'a'), 'b');
    expect(keepThose(some, () => true)).toBe(some);
    expect(chosen(keepThose(some, (key) => key === 'b'))).toBe('b');
  });

  it('gives the same range in whichever way it was reached', () => {
    const place = fc.integer({ min: 0, max: keys.length - 1 });
    fc.assert(
      fc.property(place, fc.array(place, { minLength: 1 }), (start, way) => {
        const key = (at: number): string => keys[at] as string;
        const begun = goTo(nothingChosen, key(start));
        const wandered = way.reduce((selection, at) => extendTo(selection, keys, key(at)), begun);
        expect(wandered).toEqual(extendTo(begun, keys, key(way.at(-1) as number)));
      }),
    );
  });
});
