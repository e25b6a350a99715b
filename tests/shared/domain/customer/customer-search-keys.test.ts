import { describe, expect, it } from 'vitest';
import { matchesAllWords } from '../../../../shared/domain/base/search-words.ts';
import { customerSearchKeys } from '../../../../shared/domain/customer/customer-search-keys.ts';
import { guessTyped, readSearch } from '../../../../shared/domain/customer/read-search.ts';

const dana = { name: 'Dana Whitfield', phones: [{ text: '(555) 014-2230', e164: '+15550142230' }] };

describe('customerSearchKeys', () => {
  it('holds the words of the name and the digits of the phone, whole and at the end', () => {
    expect(customerSearchKeys(dana)).toEqual(
      ['dana', 'whitfield', '15550142230', '5550142230', '2230', '42230', '142230', '0142230'].toSorted(),
    );
  });

  it('finds names however they are accented, capitalised and joined', () => {
    const keys = customerSearchKeys({ name: 'José O’Brien-Żółć & Søn', phones: [] });
    for (const query of ['jose', 'JOSÉ', "o'br", 'obrien', 'zo', 'søn']) expect(matchesAllWords(keys, readSearch(query).words)).toBe(true);
    expect(matchesAllWords(keys, readSearch('jose smith').words)).toBe(false);
  });

  it('keeps a phone that cannot be read, without its extension, and no phone at all', () => {
    expect(customerSearchKeys({ name: 'A', phones: [{ text: '014 2230 ext. 12', e164: null }] })).toContain('0142230');
    expect(customerSearchKeys({ name: 'A', phones: [{ text: 'ask the neighbour', e164: null }] })).toEqual(['a']);
  });

  it('reads digits of other scripts', () => {
    expect(customerSearchKeys({ name: 'A', phones: [{ text: '５５５０１４２２３０', e164: null }] })).toContain('2230');
  });

  it('cuts long words and names alike on both sides', () => {
    const name = `${'x'.repeat(200)}`;
    expect(matchesAllWords(customerSearchKeys({ name, phones: [] }), readSearch(name).words)).toBe(true);
  });
});

describe('readSearch', () => {
  it.each([
    ['(555) 014-2230', '5550142230'],
    ['+1 555 014 2230', '15550142230'],
    ['2230', '2230'],
    ['14', null],
    ['14 Orchard', null],
    ['Dana', null],
    ['', null],
  ])('takes %s for the digits %s', (typed, digits) => {
    expect(readSearch(typed).digits).toBe(digits);
  });

  it('puts the longest word first', () => {
    expect(readSearch('14 orchard row').words).toEqual(['orchard', 'row', '14']);
  });

  it.each([
    ['Dana Whitfield', 'name'],
    ['555 0142', 'phone'],
    ['14 Orchard Row', 'address'],
    ['14a Orchard Row', 'address'],
    ['3M Company', 'name'],
  ])('begins a new customer from %s with the %s', (typed, part) => {
    expect(guessTyped(typed)).toBe(part);
  });
});
