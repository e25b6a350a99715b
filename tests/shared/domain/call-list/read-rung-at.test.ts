import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { readRungAt } from '../../../../shared/domain/call-list/read-rung-at.ts';

const zone = 'Europe/London';
/** Thursday 19 November 2026, 09:00. */
const printedAt = '2026-11-19T09:00:20.000Z';

const read = (typed: string, now: string) => readRungAt(typed, printedAt, makeNow(now, zone), 'GB');

describe('readRungAt', () => {
  it('takes a time alone for the first such time since the list was printed', () => {
    expect(read('1620', '2026-11-20T17:30:00.000Z')).toEqual({ ok: true, at: '2026-11-19T16:20:00.000Z' });
    expect(read('9.00', '2026-11-20T17:30:00.000Z')).toEqual({ ok: true, at: '2026-11-19T09:00:00.000Z' });
    expect(read('8:30', '2026-11-20T17:30:00.000Z')).toEqual({ ok: true, at: '2026-11-20T08:30:00.000Z' });
  });

  it('reads everything else as elsewhere', () => {
    expect(read('today 16:20', '2026-11-20T17:30:00.000Z')).toEqual({ ok: true, at: '2026-11-20T16:20:00.000Z' });
    expect(read('20 min ago', '2026-11-19T10:00:00.000Z')).toEqual({ ok: true, at: '2026-11-19T09:40:00.000Z' });
    expect(read('8:30', '2026-11-19T10:00:00.000Z')).toEqual({ ok: true, at: '2026-11-19T08:30:00.000Z' });
    expect(read('soon', '2026-11-19T10:00:00.000Z')).toEqual({ ok: false, code: 'past-unread' });
  });
});
