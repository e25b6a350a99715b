import { describe, expect, it } from 'vitest';
import { phoneFit, readQuery } from '../../../../shared/domain/search/search-query.ts';
import { phonesOf, termsOf } from '../../../../shared/domain/search/search-sources.ts';

describe('what somebody typed', () => {
  it.each([
    ['(555) 014-2230', '5550142230'],
    ['+44 161 496 0123', '441614960123'],
    ['0161 496 0123', '1614960123'],
    ['0044 161 496 0123', '441614960123'],
    ['2230', '2230'],
    ['12', null],
    ['14 Elm', null],
    ['#1042', null],
  ])('%s is the phone %s', (typed, phone) => {
    expect(readQuery(typed).phone).toBe(phone);
  });

  it('is a job number behind a #', () => {
    expect(readQuery(' #1042 ').jobNumber).toBe('1042');
    expect(readQuery('1042').jobNumber).toBeNull();
  });

  it('forgives no slip in anything with a digit', () => {
    expect(readQuery('dana whitfield pro90').words.map(({ word, errors }) => [word, errors])).toEqual([
      ['dana', 1],
      ['whitfield', 2],
      ['pro90', 0],
    ]);
  });
});

it('finds a phone by its end, its beginning, and from five digits on by its middle', () => {
  expect([
    phoneFit('15550142230', '2230'),
    phoneFit('15550142230', '1555'),
    phoneFit('15550142230', '50142'),
    phoneFit('15550142230', '5014'),
  ]).toEqual([1, 0.7, 0.6, 0]);
  // Typed with the country's number, on record without it.
  expect(phoneFit('5550142230', '15550142230')).toBe(1);
});

it('finds by the usual and the long spelling of a street, and by a serial number without its dashes', () => {
  expect(termsOf({ field: 'address', text: '14 Orchard St' })).toEqual(['14', 'orchard', 'st', 'st', 'street']);
  expect(termsOf({ field: 'serial', text: 'SN-4471-AB' })).toEqual(['sn', '4471', 'ab', 'sn4471ab', '71ab', '471ab', '4471ab']);
  expect(phonesOf({ phones: [{ text: '(0161) 496 0123', e164: '+441614960123' }] })).toEqual(['441614960123']);
});
