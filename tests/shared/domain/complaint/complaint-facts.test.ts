import { describe, expect, it } from 'vitest';
import {
  emptyComplaint,
  readComplaintFacts,
  type TypedComplaint,
  typedComplaintOf,
} from '../../../../shared/domain/complaint/complaint-facts.ts';
import { newComplaint } from '../../../../shared/domain/complaint/new-complaint.ts';

const now = '2026-11-19T14:00:00.000Z';
const typed: TypedComplaint = { ...emptyComplaint, customerId: 'dana', got: ' It drips. ', theme: '  not   settled ' };
const read = (changes: Partial<TypedComplaint> = {}) => readComplaintFacts({ ...typed, ...changes }, now);
const codes = (changes: Partial<TypedComplaint>) => {
  const result = read(changes);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
};

describe('readComplaintFacts', () => {
  it('takes one answer and tidies it; it was heard now unless somebody says when', () => {
    expect(read()).toMatchObject({ ok: true, value: { got: 'It drips.', expected: '', theme: 'not settled', part: null, heardAt: now } });
    expect(read({ heardAt: '2026-11-18T09:00:00.000Z' })).toMatchObject({ ok: true, value: { heardAt: '2026-11-18T09:00:00.000Z' } });
  });

  it('asks for words, for who said them, and for a time that is over', () => {
    expect(codes({ got: '  ' })).toEqual(['got complaint-empty']);
    expect(codes({ customerId: null })).toEqual(['customerId who-said-it']);
    expect(codes({ from: 'supplier', customerId: null })).toEqual(['customerId who-said-it']);
    expect(codes({ from: 'employee' })).toEqual(['staffId who-of-us']);
    expect(codes({ heardAt: '2026-11-19T14:01:00.000Z' })).toEqual(['heardAt not-heard-yet']);
    expect(codes({ part: 'x'.repeat(121) })).toEqual(['part text-too-long']);
  });

  it('keeps only who said it and what belongs to the source', () => {
    expect(read({ from: 'employee', staffId: 'bo' })).toMatchObject({ ok: true, value: { customerId: null, staffId: 'bo' } });
    expect(read({ staffId: 'bo' })).toMatchObject({ ok: true, value: { customerId: 'dana', staffId: null } });
    expect(read({ source: 'our-fault', expectationSource: 'quote' })).toMatchObject({ ok: true, value: { expectationSource: null } });
  });

  it('is what a form shows again', () => {
    const facts = read({ part: 'Ball valve', severity: 3 });
    if (!facts.ok) throw new Error('It was refused.');
    expect(readComplaintFacts(typedComplaintOf(facts.value), now)).toEqual(facts);
  });
});

describe('newComplaint', () => {
  it('is acknowledged from the start where they were thanked as they said it', () => {
    const facts = read();
    if (!facts.ok) throw new Error('It was refused.');
    expect(newComplaint(facts.value, true)).toMatchObject({ state: 'open', acknowledgedAt: now, thankedAt: now });
    expect(newComplaint(facts.value, false)).toMatchObject({ state: 'open', acknowledgedAt: null, thankedAt: null });
  });
});
