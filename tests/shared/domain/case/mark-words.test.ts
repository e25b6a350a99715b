import { describe, expect, it } from 'vitest';
import type { CaseKnowledge } from '../../../../shared/domain/anonymity/anonymous-text.ts';
import { countWords } from '../../../../shared/domain/case/mark-words.ts';
import { readableNames } from '../../../../shared/domain/case/readable-names.ts';

it('counts words as whole words, in any case and with any accents', () => {
  expect(countWords(['Rosé and rose, primrose', 'ROSE'], 'Rose')).toBe(3);
  expect(countWords(['the duck pond'], 'pond duck')).toBe(0);
});

describe('names that can be read again', () => {
  const knowledge: CaseKnowledge = {
    texts: [],
    people: [{ role: 'customer', name: 'Rose Tierney', nicknames: [], phones: ['01423 555 0182'], emails: ['rose.t@example.org'] }],
    business: 'Orchard Plumbing',
    addresses: ['14 Quarry Lane, Harrogate'],
    plates: [],
    accounts: [],
    blackOut: [],
    restore: [],
  };
  const readable = (...terms: string[]) => readableNames({ ...knowledge, restore: terms.map((term) => ({ term })) });

  it('are told with what the record knows by them', () => {
    expect(readable("Tierney's", '555-0182 (01423)', 'Rose.T@example.org', 'Quarry', 'Orchard').map(({ kind, of }) => [kind, of])).toEqual([
      ['person', 'Rose Tierney'],
      ['reach', '01423 555 0182'],
      ['person', 'Rose Tierney'],
      ['address', '14 Quarry Lane, Harrogate'],
      ['business', 'Orchard Plumbing'],
    ]);
    expect(readable('Tuesday', 'the flue', '14')).toEqual([]);
  });
});
