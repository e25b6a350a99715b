import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import type { Call, CallKind } from '../../../../shared/domain/call/call.ts';
import { newCall } from '../../../../shared/domain/call/new-call.ts';
import { settledWith } from '../../../../shared/domain/call/settled-with.ts';
import { rowOf } from '../../../support/sample-rows.ts';

const now = makeNow('2026-11-19T15:00:00.000Z', 'America/New_York');

function call(id: string, kind: CallKind, dueAt = '2026-11-19T20:00:00.000Z', subject = id): Call {
  const about = { kind, subject, customerId: 'c', jobId: 'j' } as const;
  return rowOf(id, newCall({ ...about, dueAt, dueIs: 'by', reason: { code: 'x', params: {} } }));
}

describe('settledWith', () => {
  it('takes along what is owed to them, and what nobody owes only where they rang', () => {
    const open = [call('a', 'acknowledgement'), call('k', 'check-call'), call('s', 'sample'), call('r', 'review'), call('p', 'promise')];
    expect(settledWith(open, now, false)).toEqual(['a', 'k']);
    expect(settledWith(open, now, true)).toEqual(['a', 'k', 's']);
  });

  it('leaves the plan for a complaint to itself', () => {
    expect(settledWith([call('m', 'complaint'), call('n', 'complaint', undefined, 'm/plan')], now, true)).toEqual(['m']);
  });

  it('does not ask today how it is in a month', () => {
    const [soon, later] = ['2026-11-20T04:59:59.999Z', '2026-11-20T05:00:00.000Z'] as const;
    const open = [call('2d', 'recovery-follow-up', soon), call('30d', 'recovery-follow-up', later)];
    expect(settledWith(open, now, false)).toEqual(['2d']);
    expect(settledWith(open, now, true)).toEqual(['2d']);
  });
});
