import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownLine, markdownLines } from '../../../../shared/formats/markdown/escape-markdown.ts';
import { naughtyStrings } from '../../../support/naughty-strings.ts';

/** What a reader of CommonMark shows for a line of escaped words. */
const shown = (line: string): string => line.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('markdownLine', () => {
  it.each([
    ['Ann *the* _tall_ |x|', 'Ann \\*the\\* \\_tall\\_ \\|x\\|'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['- no item', '\\- no item'],
    ['A-1 and 3.5 stay', 'A-1 and 3.5 stay'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
    ['https://a.example and www.b.example', 'https\\://a.example and www\\.b.example'],
    ['one\ntwo\r\n\r\nthree', 'one two three'],
    ['هناك ماء | هنا', 'هناك ماء \\| هنا'],
  ])('shows %j as it was typed', (typed, written) => {
    expect(markdownLine(typed)).toBe(written);
    expect(shown(written)).toBe(typed.split(/\s*[\r\n]+\s*/).join(' '));
  });

  it('never breaks a line or a cell and opens no tag, whatever was typed', () => {
    const words = fc.oneof(fc.constantFrom(...naughtyStrings), fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(words, (typed) => {
        const line = markdownLine(typed);
        expect(line).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(line.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*_[\]<>|~&$\\]/);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps lines apart where they may be', () => {
    expect(markdownLines('one\n\n- two')).toEqual(['one', '\\- two']);
  });
});
