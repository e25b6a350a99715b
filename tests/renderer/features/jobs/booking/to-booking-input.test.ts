import { describe, expect, it } from 'vitest';
import {
  type BookingDraft,
  bookingDraftSchema,
  emptyBooking,
  isBegun,
} from '../../../../../renderer/features/jobs/booking/booking-draft.ts';
import { toBookingInput } from '../../../../../renderer/features/jobs/booking/to-booking-input.ts';

const empty = emptyBooking('job', '2026-11-19T09:00:00.000Z');
const slot = { when: null, date: null, resolved: null, problems: [] };
const nothing = { propertyId: null, equipmentIds: [], slot, answers: [] };
const input = (changes: Partial<BookingDraft>, understood: Partial<typeof nothing> = {}) =>
  toBookingInput({ ...empty, ...changes }, { ...nothing, ...understood });

describe('toBookingInput', () => {
  it('needs only who and their words', () => {
    expect(input({})).toMatchObject({ ok: false, problems: [{ path: ['who'] }, { path: ['words'] }] });
    expect(input({ customerId: 'dana', words: 'Wet' })).toMatchObject({
      ok: true,
      value: { who: { kind: 'known', id: 'dana' }, where: { kind: 'unknown' }, when: null },
    });
    expect(input({ isNew: true, words: 'Wet' })).toMatchObject({ ok: false, problems: [{ path: ['name'], code: 'no-name' }] });
    expect(input({ isNew: true, name: 'Dana', words: 'Wet' })).toMatchObject({ ok: true, value: { who: { kind: 'new', name: 'Dana' } } });
  });

  it('takes the place that counts, the one typed, or none', () => {
    const known = { customerId: 'dana', words: 'Wet' };
    expect(input(known, { propertyId: 'orchard' as never })).toMatchObject({ value: { where: { kind: 'known', id: 'orchard' } } });
    expect(input({ ...known, where: 'new', street: ' 14 Orchard Row ', unit: ' ' })).toMatchObject({
      value: { where: { kind: 'new', address: { line: '14 Orchard Row', unit: null } } },
    });
    expect(input({ ...known, where: 'new' })).toMatchObject({ ok: false, problems: [{ path: ['street'] }] });
    expect(input({ ...known, where: 'unknown', street: '14 Orchard Row' })).toMatchObject({ value: { where: { kind: 'unknown' } } });
    expect(input({ isNew: true, name: 'Dana', words: 'Wet', street: '14 Orchard Row' })).toMatchObject({
      value: { where: { kind: 'new' } },
    });
  });

  it('hands on what is wrong with the time', () => {
    const problems = [{ path: ['day'], code: 'day-unread', params: {} }];
    expect(toBookingInput({ ...empty, customerId: 'dana', words: 'Wet' }, { ...nothing, slot: { ...slot, problems } })).toEqual({
      ok: false,
      problems,
    });
  });
});

describe('the draft', () => {
  it('survives being kept and read, and a field that an older version did not know', () => {
    const { crew: _, ...older } = { ...empty, words: 'Wet' };
    expect(bookingDraftSchema.parse(JSON.parse(JSON.stringify({ ...empty, ...older })))).toEqual({ ...empty, words: 'Wet' });
  });

  it('is begun with the first word', () => {
    expect(isBegun(empty)).toBe(false);
    expect(isBegun({ ...empty, search: ' ' })).toBe(false);
    expect(isBegun({ ...empty, search: 'D' })).toBe(true);
    expect(isBegun({ ...empty, customerId: 'dana' })).toBe(true);
  });
});
