import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsIn, wordsIn } from '../../../../shared/domain/search/text-words.ts';

const words = (text: string, asked = false): string[] => wordsIn(text, asked).map(({ word }) => word);

describe('the words of a text', () => {
  it('are small, without accents and apostrophes', () => {
    expect(words("Zoë O'Brien-Ångström, Straße")).toEqual(['zoe', 'obrien', 'angstrom', 'strasse']);
    expect(words('ŁÓDŹ Ærø')).toEqual(['lodz', 'aero']);
  });

  it('know where they stand, marks and all', () => {
    const text = '\u200fשָׁלוֹם, Zoe\u0308!';
    expect(wordsIn(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['שלום', 'שָׁלוֹם'],
      ['zoe', 'Zoe\u0308'],
    ]);
  });

  it('of a script without blanks are any two signs, so that a part of a name is found', () => {
    expect(words('田中太郎')).toEqual(['田中', '中太', '太郎', '郎']);
    expect(words('太郎', true)).toEqual(['太郎']);
    expect(words('郎', true)).toEqual(['郎']);
    expect(words('Toto東京 1')).toEqual(['toto', '東京', '京', '1']);
  });

  it('are the same with and without their places, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(termsIn(text)).toEqual(words(text));
        for (const { start, end, word } of wordsIn(text)) {
          expect(start).toBeLessThan(end);
          expect(word).not.toBe('');
        }
      }),
    );
    expect(termsIn("It's 12 O`Neil's")).toEqual(words("It's 12 O`Neil's"));
  });
});
