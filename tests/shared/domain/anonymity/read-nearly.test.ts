import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, safeText } from '../../../support/safe-text.ts';

const names = ['Margaret Holloway', 'Gerald Fenwick', 'Deborah Wilkinson', 'Beatrice Ncube', 'Jonathan Reeves', 'Steven Pryce'];

/** One letter left out, doubled, or two changed places, behind the first. */
const slip = fc.record({ at: fc.integer({ min: 1, max: 4 }), kind: fc.constantFrom('out', 'twice', 'swapped') });

function slipped(word: string, { at, kind }: { at: number; kind: string }): string {
  if (kind === 'out') return word.slice(0, at) + word.slice(at + 1);
  if (kind === 'twice') return word.slice(0, at) + word.charAt(at) + word.slice(at);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

describe('names on record with a letter wrong', () => {
  it('go beside the other name, whichever of the two is wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), slip, fc.boolean(), (name, one, second) => {
        const [given = '', surname = ''] = name.split(' ');
        const wrong = second ? `${given} ${slipped(surname, one)}` : `${slipped(given, one)} ${surname}`;
        const safe = safeText(`Back today. ${wrong} rang, 22 mm valve drips.`, { people: [known('customer', name)] });
        expect(safe).toBe('Back today. The customer rang, 22 mm valve drips.');
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['Lewis Tate', 'gerald came, lweis fitted the valve', 'lweis'],
    ['Steven Pryce', 'Stephen Price to go back.', 'Price'],
    ['J.R. Smith', 'Saw J.R. Smith about it. J. R. is away, JR said.', 'R'],
    ['John Robert Smith', 'J.R.S. signed for 2 parts. Smith Jr lives there.', 'S'],
  ])('%s in "%s"', (name, text, gone) => {
    expect(safeText(text, { people: [known('customer', name)] })).not.toMatch(new RegExp(`\\b${gone}(?:\\b|\\.)`));
  });

  it('leave a thing beside a name', () => {
    expect(safeText('Rose fitted a rise pipe. Rose stove black.', { people: [known('customer', 'Ross Stone')] })).toContain('rise pipe');
  });
});
