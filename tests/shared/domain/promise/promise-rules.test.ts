import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, instantOf, localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { ContactCtx } from '../../../../shared/domain/call/contact-effect.ts';
import { keepPromiseByContact } from '../../../../shared/domain/promise/keep-by-contact.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { dayOver, resolveDue } from '../../../../shared/domain/promise/resolve-due.ts';
import { missedAt, standingOf } from '../../../../shared/domain/promise/standing.ts';
import { anyZone } from '../../../support/time.ts';

const london = 'Europe/London';
const dueAt = (dueOn: string, dueTime: string | null, zone = london) => {
  const due = resolveDue({ dueOn, dueTime }, zone);
  return due.ok ? due.value : { dueAt: '', resolved: 'none' };
};

/** A promise for Friday 27 November 2026, 16:00 in London. */
function promise(changes: Partial<Promised> = {}): Promised {
  const due = { dueOn: '2026-11-27', dueTime: '16:00', dueAt: '2026-11-27T16:00:00.000Z' };
  return { ...due, zone: london, state: 'open', keptAt: null, renegotiated: [], ...changes } as Promised;
}
const standing = (instant: string, changes: Partial<Promised> = {}) => standingOf(promise(changes), { instant });
const moved = (at: string): Partial<Promised> => ({
  dueOn: '2026-12-04',
  dueAt: '2026-12-04T16:00:00.000Z',
  renegotiated: [{ dueOn: '2026-11-27', dueTime: '16:00', dueAt: '2026-11-27T16:00:00.000Z', at, by: 'ann', why: '' }],
});

describe('when a promise is due', () => {
  it('is the named time of the place, or the last moment of the day', () => {
    expect(dueAt('2026-11-27', '16:00')).toEqual({ dueAt: '2026-11-27T16:00:00.000Z', resolved: 'exact' });
    expect(dueAt('2026-11-27', null)).toEqual({ dueAt: '2026-11-27T23:59:59.999Z', resolved: 'exact' });
    expect(dueAt('2028-02-29', null, 'Asia/Kathmandu').dueAt).toBe('2028-02-29T18:14:59.999Z');
    expect(resolveDue({ dueOn: '2026-11-27', dueTime: null }, 'Nowhere/Land')).toMatchObject({ ok: false });
  });

  it('is found on clock changes as a slot is: moved forward in a gap, the earlier of two', () => {
    expect(dueAt('2027-03-28', '01:30')).toEqual({ dueAt: '2027-03-28T01:30:00.000Z', resolved: 'gap' });
    expect(dueAt('2026-10-25', '01:30')).toEqual({ dueAt: '2026-10-25T00:30:00.000Z', resolved: 'overlap' });
  });

  it('ends with its day in every zone', () => {
    fc.assert(
      fc.property(anyZone, fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), (zone, day) => {
        const dueOn = day.toISOString().slice(0, 10);
        const due = dueAt(dueOn, null, zone).dueAt;
        expect(localOf(due, zone).date).toBe(dueOn);
        expect(dayOver(dueOn, zone) > due).toBe(true);
        expect(localOf(dayOver(dueOn, zone), zone).date > dueOn).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('how a promise stands', () => {
  it.each([
    ['2026-11-26T12:00:00.000Z', 'open'],
    ['2026-11-27T09:00:00.000Z', 'due-today'],
    ['2026-11-27T16:00:00.001Z', 'overdue'],
    ['2026-11-27T23:59:59.999Z', 'overdue'],
    ['2026-11-28T00:00:00.000Z', 'missed'],
  ])('at %s: %s', (instant, expected) => expect(standing(instant)).toBe(expected));

  it('is missed by the calendar of its own zone', () => {
    const zone = 'Pacific/Apia';
    const due = { zone, dueTime: null, dueAt: dueAt('2026-11-27', null, zone).dueAt };
    const end = instantOf('2026-11-28', '00:00', zone).instant;
    expect(standing(addMinutes(end, -1), due)).toBe('due-today');
    expect(standing(end, due)).toBe('missed');
  });

  it('stays kept late once its day was over', () => {
    const kept = (keptAt: string) => standing('2027-01-01T00:00:00.000Z', { state: 'kept', keptAt });
    expect(kept('2026-11-27T18:00:00.000Z')).toBe('kept');
    expect(kept('2026-11-28T08:00:00.000Z')).toBe('kept-late');
    expect(standing('2027-01-01T00:00:00.000Z', { state: 'withdrawn' })).toBe('withdrawn');
  });

  it('is moved without a blemish in time, and not after the end of the day', () => {
    const inTime = moved('2026-11-26T10:00:00.000Z');
    const late = moved('2026-11-28T10:00:00.000Z');
    expect(standing('2026-11-30T10:00:00.000Z', inTime)).toBe('renegotiated');
    expect(standing('2026-12-04T10:00:00.000Z', inTime)).toBe('due-today');
    expect(standing('2026-11-30T10:00:00.000Z', late)).toBe('missed');
    expect(missedAt(promise(late), '2026-11-30T10:00:00.000Z')).toBe('2026-11-28T00:00:00.000Z');
    const kept = { state: 'kept', keptAt: '2026-12-03T10:00:00.000Z' } as const;
    expect(standing('2026-12-05T00:00:00.000Z', { ...inTime, ...kept })).toBe('kept');
    expect(standing('2026-12-05T00:00:00.000Z', { ...late, ...kept })).toBe('kept-late');
  });
});

describe('a contact that settled its call', () => {
  const at = '2026-11-27T10:00:00.000Z';
  const rows = (changes: Partial<Promised>) => ({
    complaints: new Map(),
    recoveries: new Map(),
    promises: new Map([['p', { ...promise(changes), id: 'p', madeAt: '2026-11-20T10:00:00.000Z' } as Promised]]),
    jobs: new Map(),
    openCalls: new Map(),
  });
  const call = { kind: 'promise', promiseId: 'p' } as Call;
  const contact = { outcome: 'spoke', at, listening: { expected: '', different: '', wanted: '' }, note: '' } as const;
  const effect = (changes: Partial<Promised> = {}, about = call) =>
    keepPromiseByContact(about, contact, rows(changes), { timing: { now: { instant: at } } } as ContactCtx);

  it('keeps it, at the time at which they spoke', () => {
    expect(effect()).toMatchObject([{ table: 'promises', id: 'p', fields: { state: { after: 'kept' }, keptAt: { after: at } } }]);
  });

  it('leaves alone what is settled already, and what the call is not about', () => {
    expect(effect({ state: 'withdrawn' })).toEqual([]);
    expect(effect({}, { ...call, kind: 'acknowledgement' })).toEqual([]);
  });
});
