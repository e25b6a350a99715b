import { describe, expect, it } from 'vitest';
import {
  type CustomerFacts,
  readCustomerFacts,
  type TypedCustomer,
  typedOf,
  unknownCustomer,
} from '../../../../shared/domain/customer/customer-facts.ts';

const known: CustomerFacts = {
  ...unknownCustomer,
  name: 'Dana Whitfield',
  phones: [{ text: '020 7946 0123', e164: '+442079460123' }],
  emails: ['dana@example.com'],
};

const lines = (...texts: string[]) => texts.map((text) => ({ text, label: '' }));

function read(changes: Partial<TypedCustomer>) {
  return readCustomerFacts({ ...typedOf(known), ...changes }, 'GB', known);
}

function problems(changes: Partial<TypedCustomer>): string[] {
  const result = read(changes);
  return result.ok ? [] : result.problems.map(({ code, path }) => [code, ...path].join(' '));
}

describe('reading what was typed of a customer', () => {
  it('gives back what it was opened with', () => {
    expect(read({})).toEqual({ ok: true, value: known });
  });

  it('tidies spaces, empty lines and what is there twice', () => {
    const result = read({ name: ' Dana \n Moor ', phones: lines('', ' 020 7946 0123 '), emails: ['a@b', '', 'a@b'], note: ' x ' });
    expect(result).toMatchObject({ value: { name: 'Dana Moor', phones: known.phones, emails: ['a@b'], note: 'x' } });
  });

  it('names lines by their place in the form, empty ones counted', () => {
    expect(problems({ phones: lines('', 'ask Bob'), emails: ['', '', 'x'] })).toEqual([
      'phone-without-digits phones 1',
      'email-unreadable emails 2',
    ]);
  });

  it('takes digits of any script, and knows one number in two spellings of it', () => {
    expect(problems({ phones: lines('٠٢٠ ٧٩٤٦ ٠١٢٣') })).toEqual([]);
    expect(problems({ phones: lines('020 7946 0123', '(020) 79460123') })).toEqual(['phone-twice phones 1']);
  });

  it('says how long is too long', () => {
    const long = 'x'.repeat(201);
    expect(read({ name: long })).toMatchObject({ problems: [{ code: 'text-too-long', params: { longest: 200, length: 201 } }] });
    expect(problems({ note: 'x'.repeat(10_001) })).toEqual(['text-too-long note']);
    expect(problems({ emails: Array.from({ length: 21 }, (_, n) => `a${n}@b`) })).toEqual(['too-many-lines emails']);
  });

  it('keeps what kind of line a phone is, also of one that was there', () => {
    const result = read({ phones: [{ text: '020 7946 0123', label: ' work  line ' }] });
    expect(result).toMatchObject({ value: { phones: [{ text: '020 7946 0123', e164: '+442079460123', label: 'work line' }] } });
  });

  it('takes tags once, whatever their letters', () => {
    expect(read({ tags: ['Landlord', ' landlord', 'VIP', ''] })).toMatchObject({ value: { tags: ['Landlord', 'VIP'] } });
    expect(problems({ tags: ['x'.repeat(61)] })).toEqual(['text-too-long tags']);
  });

  it('reads where letters go: nothing, or with a first line', () => {
    const { postalAddress } = typedOf(known);
    expect(read({ postalAddress: { ...postalAddress, country: 'DE' } })).toMatchObject({ value: { postalAddress: null } });
    expect(problems({ postalAddress: { ...postalAddress, city: 'Leeds' } })).toEqual(['postal-line-missing postalAddress line']);
    expect(read({ postalAddress: { ...postalAddress, line: ' 9  Mill Lane ', city: 'Leeds' } })).toMatchObject({
      value: { postalAddress: { line: '9 Mill Lane', unit: null, city: 'Leeds', country: null } },
    });
  });

  it('reads a phone by the country to which letters go', () => {
    const postalAddress = { ...typedOf(known).postalAddress, line: 'Hauptstr. 1', country: 'DE' };
    expect(read({ postalAddress, phones: lines('030 901820') })).toMatchObject({ value: { phones: [{ e164: '+4930901820' }] } });
  });
});
