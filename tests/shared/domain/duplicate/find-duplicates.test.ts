import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DuplicateRecord } from '../../../../shared/domain/duplicate/duplicate-record.ts';
import { findDuplicates } from '../../../../shared/domain/duplicate/find-duplicates.ts';
import { countRarity, prepareRecord } from '../../../../shared/domain/duplicate/prepare-records.ts';
import { scoreDuplicate } from '../../../../shared/domain/duplicate/score-duplicate.ts';

type Known = Partial<Omit<DuplicateRecord, 'addresses'>> & { readonly street?: string; readonly unit?: string; readonly city?: string };

function record({ street, unit, city, ...known }: Known): DuplicateRecord {
  const address = { line: street ?? '', unit: unit ?? null, city: city ?? 'Dayton', region: 'OH', postcode: null, country: null };
  return { id: 'x', name: null, company: null, phones: [], emails: [], addresses: street === undefined ? [] : [address], ...known };
}

function compare(a: Known, b: Known) {
  const records = [record({ id: 'a', ...a }), record({ id: 'b', ...b })].map(prepareRecord);
  const [one, other] = records;
  if (one === undefined || other === undefined) throw new Error('Two records are compared.');
  return scoreDuplicate(one, other, countRarity(records));
}

const verdictOf = (a: Known, b: Known) => compare(a, b).verdict;
const home = { street: '12 Maple Street' };

describe('two records of one customer', () => {
  it.each<[string, Known, Known]>([
    [
      'the same phone in two spellings',
      { name: 'Ann Ward', phones: ['+44 20 7946 0018'] },
      { name: 'Ann Ward', phones: ['020 7946 0018'] },
    ],
    ['first and last name swapped', { name: 'Beazley Anthony', ...home }, { name: 'Anthony Beazley', ...home }],
    ['last name first', { name: 'Beazley, Anthony', ...home }, { name: 'Anthony Beazley', ...home }],
    ['a nickname', { name: 'Bill Whitfield', ...home }, { name: 'William Whitfield', ...home }],
    ['letters turned', { name: 'Kirar Brock', ...home }, { name: 'Kirra Brcok', street: '12 Mapel St' }],
    ['no first name', { name: 'Lombardi', ...home }, { name: 'Rosa Lombardi', ...home }],
    ['a blank too many', { name: 'Hayd en Geraghty', ...home }, { name: 'Hayden Geraghty', ...home }],
    ['a married name', { name: 'Siobhan Keogh', ...home }, { name: 'Siobhan Fleet', ...home }],
    [
      'form of a company',
      { name: 'Thornburg Supply Inc', phones: ['937 555 0100'] },
      { name: 'Thornburg Supply', phones: ['(937) 555-0100'] },
    ],
    ['a title', { name: 'Dr. Rosa Lombardi', ...home }, { name: 'Rosa Lombardi', ...home }],
    ['an accent', { name: 'Jürgen Schäfer', ...home }, { name: 'Jurgen Schafer', ...home }],
    [
      'a dotted mailbox',
      { name: 'Ann Ward', emails: ['ann.ward@gmail.com'] },
      { name: 'Ann Ward', emails: ['AnnWard+bills@googlemail.com'] },
    ],
  ])('are the same: %s', (_, a, b) => {
    expect(verdictOf(a, b)).toBe('same');
  });
});

describe('two customers', () => {
  const phones = ['937 555 0100'];
  it.each<[string, Known, Known]>([
    ['a couple', { name: 'John Abernathy', phones, ...home }, { name: 'Mary Abernathy', phones, ...home }],
    ['names that differ by a letter', { name: 'Paul Abernathy', phones, ...home }, { name: 'Paula Abernathy', phones, ...home }],
    ['parent and child', { name: 'John Abernathy', ...home }, { name: 'John Abernathy Jr', ...home }],
    ['senior and junior', { name: 'John Abernathy Sr.', phones }, { name: 'John Abernathy, Jr.', phones }],
    ['a landlord and a tenant', { name: 'John Abernathy', phones, ...home }, { name: 'Petra Okafor', phones, ...home }],
    ['two shops of one house', { name: 'Thornburg Cafe', phones, ...home }, { name: 'Thornburg Hotel', phones, ...home }],
    ['one name in two units', { name: 'John Abernathy', unit: '4', ...home }, { name: 'John Abernathy', unit: 'Apt 7', ...home }],
    ['a name and nothing else', { name: 'John Abernathy' }, { name: 'John Abernathy' }],
    ['namesakes in two streets', { name: 'John Abernathy', ...home }, { name: 'John Abernathy', street: '77 Harbor View Road' }],
  ])('are not called the same: %s', (_, a, b) => {
    expect(verdictOf(a, b)).not.toBe('same');
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    'Ann',
    'Anna',
    'Bob',
    'Robert',
    'Smith',
    'Smyth',
    'Jones',
    'Jr',
    'Ltd',
    '',
    'Ü',
    'x',
    '90',
    "O'Neil",
    'van der Berg',
  );
  const arbitrary = fc.record({
    name: fc.oneof(
      fc.constant(null),
      fc.array(words, { maxLength: 4 }).map((some) => some.join(' ')),
      fc.string(),
    ),
    company: fc.oneof(fc.constant(null), words, fc.string()),
    phones: fc.array(fc.constantFrom('937 555 0100', '555-0100', '+1 937 555 0100', '?', ''), { maxLength: 2 }),
    emails: fc.array(fc.constantFrom('a@b.c', 'ann@x.org', 'ann+1@x.org', 'no'), { maxLength: 2 }),
    street: fc.oneof(fc.constantFrom('12 Maple St', '12 Maple Street Apt 4', 'Hauptstr. 5', '3/12 Hay St', ''), fc.string()),
    unit: fc.constantFrom('', '4', 'Apt 4', 'The Willows'),
  });

  it('says the same of (a, b) and (b, a), between 0 and 1', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        const one = compare(a, b);
        const other = compare(b, a);
        expect(other).toEqual(one);
        expect(one.likeness).toBeGreaterThanOrEqual(0);
        expect(one.likeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never finds two records less alike because both gain the same phone or email', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        const bare = compare({ ...a, phones: [], emails: [] }, { ...b, phones: [], emails: [] });
        // Without any contact a couple is one household; with one it is told apart. Everything else only grows.
        if (bare.reasons.some(({ code }) => code === 'name-given-differs')) return;
        const email = { emails: ['new@shop.example'] };
        expect(compare({ ...a, phones: [], ...email }, { ...b, phones: [], ...email }).likeness).toBeGreaterThanOrEqual(bare.likeness);
      }),
    );
  });

  it('lists the same pairs in the same order whatever order the records come in', () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 12 }), fc.integer({ min: 0, max: 11 }), (some, turn) => {
        const records = some.map((one, index) => record({ id: `r${index}`, ...one }));
        const turned = [...records.slice(turn), ...records.slice(0, turn)].toReversed();
        expect(findDuplicates(turned)).toEqual(findDuplicates(records));
      }),
    );
  });

  it('tells how far it is, from 0 to 1', () => {
    const shares: number[] = [];
    findDuplicates([record({ id: 'a', name: 'Ann Ward', ...home }), record({ id: 'b', name: 'Ann Ward', ...home })], (share) =>
      shares.push(share),
    );
    expect(shares.at(0)).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
