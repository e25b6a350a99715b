import { describe, expect, it } from 'vitest';
import type { Call, CallAttempt } from '../../../../shared/domain/call/call.ts';
import { chooseLines } from '../../../../shared/domain/call-list/choose-lines.ts';
import { linesOf, stretchesOf } from '../../../../shared/domain/call-list/line-state.ts';
import { rowOf } from '../../../support/sample-rows.ts';

const call = (id: string, customerId: string | null, kind: Call['kind'] = 'acknowledgement', open: 0 | 1 = 1) => ({
  id,
  kind,
  open,
  live: 1 as const,
  customerId,
});

describe('chooseLines', () => {
  it('rings one person once, in the order of the screen, and nobody who wants no calls', () => {
    const chosen = chooseLines(
      [
        call('a', 'ann'),
        call('b', 'bo', 'promise'),
        call('c', 'ann', 'check-call'),
        call('d', null, 'meeting-action'),
        call('e', 'eve', 'review'),
        call('f', 'fay', 'survey'),
        call('g', 'gus', 'complaint', 0),
      ],
      new Set(['fay']),
    );
    expect(chosen).toEqual({ callIds: ['a', 'b'], leftOut: { 'not-rung': 4, 'same-person': 1, 'too-many': 0 } });
  });

  it('stops at what one list holds, and says so', () => {
    const calls = Array.from({ length: 230 }, (_, at) => call(`c${at}`, `p${at}`));
    const { callIds, leftOut } = chooseLines(calls, new Set());
    expect([callIds.length, leftOut['too-many']]).toEqual([200, 30]);
  });
});

describe('linesOf', () => {
  const printedAt = '2026-11-19T09:00:00.000Z';
  const attempt = (callId: string, createdAt: string, live: 0 | 1 = 1): CallAttempt =>
    ({
      ...rowOf(`${callId}-${createdAt}`, { callId, customerId: null, jobId: null, outcome: 'spoke' as const, at: createdAt, note: '' }),
      createdAt,
      live,
    }) as CallAttempt;

  it('keeps the numbers of the paper, and counts only what was logged since', () => {
    const calls = new Map([
      ['a', { open: 1 as const, live: 1 as const }],
      ['b', { open: 1 as const, live: 1 as const }],
      ['c', { open: 0 as const, live: 1 as const }],
      ['d', { open: 0 as const, live: 0 as const }],
    ]);
    const attempts = [
      attempt('a', '2026-11-19T08:59:00.000Z'),
      attempt('b', '2026-11-19T10:00:00.000Z'),
      attempt('a', '2026-11-19T10:00:00.000Z', 0),
    ];
    const lines = linesOf({ callIds: ['a', 'b', 'c', 'd', 'e'], printedAt }, calls, attempts);
    expect(lines.map(({ number, state }) => `${number} ${state}`)).toEqual(['1 left', '2 entered', '3 settled', '4 gone', '5 gone']);
  });

  it('says numbers in stretches', () => {
    expect(stretchesOf([1, 2, 3, 7, 9, 10])).toEqual([
      [1, 3],
      [7, 7],
      [9, 10],
    ]);
    expect(stretchesOf([])).toEqual([]);
  });
});
