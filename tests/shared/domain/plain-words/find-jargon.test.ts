import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trades } from '../../../../shared/domain/job/job.ts';
import { jargonFinder, sayPlainly } from '../../../../shared/domain/plain-words/find-jargon.ts';
import { jargonFor, jargonKey, readJargonList } from '../../../../shared/domain/plain-words/jargon-list.ts';
import { jargonWords } from '../../../../shared/text/en/jargon-words.ts';

const program = Object.entries(jargonWords).flatMap(([trade, lines]) => readJargonList(lines, trade === 'all' ? null : trade));
const finder = (trade: string) => jargonFinder(jargonFor(trade, program, []));
/** Where something is found, as `typed > instead`. */
const found = (text: string, trade = 'plumbing') => finder(trade)(text).map(({ typed, instead }) => `${typed} > ${instead}`);
/** The text with everything said plainly. */
const plainly = (text: string, trade = 'plumbing') => finder(trade)(text).reduceRight(sayPlainly, text);

describe('the program’s list', () => {
  it('has words for each trade, each once, and says of none what needs a word itself', () => {
    expect(program.length).toBeGreaterThan(450);
    for (const trade of trades) {
      const words = jargonFor(trade, program, []);
      expect(words.filter((one) => one.trade === trade).length).toBeGreaterThan(30);
      const keys = words.map(({ word }) => jargonKey(word));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      const find = jargonFinder(words);
      expect(words.filter(({ plain }) => plain === '' || find(plain).length > 0).map(({ word, plain }) => `${word}: ${plain}`)).toEqual([]);
    }
  });
});

describe('finding jargon', () => {
  it('finds whole words, several in one, plurals, any case, with hyphens or without', () => {
    expect(found('The anode rod and both flappers were worn, not the flapperjack.')).toEqual([
      'anode rod > rod for keeping the tank from rusting',
      'flappers > rubber flaps in the toilet tank',
    ]);
    expect(found('p-trap, P trap and the P‑TRAP')).toHaveLength(3);
    expect(found('Heat exchanger', 'heating')).toEqual(['Heat exchanger > Part for passing the heat to the water or air']);
    expect(found('back boxes', 'electrical')).toEqual(['back boxes > Boxes in the wall for the wires']);
  });

  it('takes the longest, by the trade of the job', () => {
    expect(found('the pressure relief valve').map((one) => one.split(' >')[0])).toEqual(['pressure relief valve']);
    expect(found('the flue')).toEqual([]);
    expect(found('the flue', 'heating')).toHaveLength(1);
    expect(found('the flue and the flapper', 'chimneys')).toHaveLength(2);
  });

  it('minds the article, the plural and the beginning of a sentence', () => {
    expect(plainly('An expansion tank was missing. Elbows leaked.')).toBe(
      'A small tank for the extra pressure was missing. Bends in the pipe leaked.',
    );
    expect(plainly('We found a ground fault.', 'electrical')).toBe('We found electricity leaking away.');
  });

  it('leaves model numbers, quotations and what is explained already', () => {
    expect(found('Valve TXV-24B and PRV2000 fitted.', 'heating')).toEqual([]);
    expect(found('They said “the anode rod is gone” and "my flapper".')).toEqual([]);
    expect(found('The flapper, that is the rubber flap in the toilet tank, was worn.')).toEqual([]);
    expect(found('Smith & Co and the co-op', 'heating')).toEqual([]);
    expect(found('CO was high', 'heating')).toHaveLength(1);
  });

  it('finds nothing inside other words, and replacing what it finds leaves the rest as it was', () => {
    const find = finder('plumbing');
    const parts = fc.constantFrom('flapper', 'the', 'a', 'P-trap', 'valves', '“', '”', '.', ' ', '\n', 'olive', 'x1', 'é');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (some) => {
        const text = some.join(' ');
        const hits = find(text);
        for (const [index, { from, to, typed }] of hits.entries()) {
          expect(text.slice(from, to)).toBe(typed);
          expect(from).toBeGreaterThanOrEqual(hits[index - 1]?.to ?? 0);
          expect(/[\p{L}\p{N}]/u.test(text.charAt(from - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(to))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the team’s own list', () => {
  const own = (word: string, state: 'ours' | 'off', plain = '', trade: string | null = null) => ({ word, plain, trade, state });
  it('goes before the program’s, by trade, and switches off what is plain to our customers', () => {
    const find = (trade: string, ...words: ReturnType<typeof own>[]) =>
      jargonFinder(jargonFor(trade, program, words))('The flapper and the whatsit').map(({ instead }) => instead);
    expect(find('plumbing', own('Flapper', 'ours', 'rubber lid'))).toEqual(['rubber lid']);
    expect(find('plumbing', own('flapper', 'off'))).toEqual([]);
    expect(find('plumbing', own('whatsit', 'ours', '', 'roofing'), own('flapper', 'off'))).toEqual([]);
    expect(find('roofing', own('whatsit', 'ours', '', 'roofing'))).toEqual(['']);
  });
});
