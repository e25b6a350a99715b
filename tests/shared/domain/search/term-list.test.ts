import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsForgiven, fitOf, forgivingFitOf, type QueryWord } from '../../../../shared/domain/search/match-word.ts';
import { createTermList } from '../../../../shared/domain/search/term-list.ts';

const asked = (word: string, alike: string[] = []): QueryWord => ({ word, alike, errors: errorsForgiven(word) });

describe('a word that is asked for', () => {
  it.each([
    ['whitfield', 'whitfield', 1],
    ['whit', 'whitfield', 0.8],
    ['whtifield', 'whitfield', 0.45],
    ['witfeild', 'whitfield', 0.3],
    ['whitfeld', 'whitfield', 0.45],
    ['marhs', 'marsh', 0.45],
    ['mrsh', 'marsh', 0.45],
    ['lekin', 'leaking', 0.45],
    ['ikafor', 'okafor', 0.45],
    // Too short for an error, and a digit is never guessed at.
    ['dna', 'dana', 0],
    ['1043', '1042', 0],
    ['pro90', 'pro91', 0],
    ['mars', 'market', 0],
  ])('%s finds %s as %d', (typed, term, fit) => {
    expect(forgivingFitOf(asked(typed), term)).toBe(fit);
  });

  it('finds what means the same', () => {
    expect(fitOf(asked('street', ['st']), 'st')).toBe(0.95);
  });
});

describe('the list of terms', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), minLength: 1, maxLength: 12 });

  it('finds exactly what a look at every term finds, in whatever steps it was filled', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 60 }), letters, fc.nat(60), (terms, typed, first) => {
        const list = createTermList();
        const word = asked(typed, ['ab']);
        for (const term of terms.slice(0, first)) list.add(term);
        list.fitting(word);
        for (const term of terms.slice(first)) list.add(term);
        const found = new Map([...list.fitting(word), ...list.nearly(word)].map(({ term, fit }) => [term, fit]));
        const wanted = new Map(terms.map((term) => [term, forgivingFitOf(word, term)] as const).filter(([, fit]) => fit > 0));
        expect([...found].sort()).toEqual([...wanted].sort());
      }),
      { numRuns: 2_000 },
    );
  });
});
