import { describe, expect, it } from 'vitest';
import { type EntryDraft, emptyEntry } from '../../../../renderer/features/calls/lists/entry-draft.ts';
import { readEntry } from '../../../../renderer/features/calls/lists/read-entry.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import type { ListLine } from '../../../../shared/domain/call-list/line-state.ts';

const lines: ListLine[] = [
  { number: 1, callId: 'a', state: 'left', logged: [] },
  { number: 2, callId: 'b', state: 'gone', logged: [] },
];
const facts = {
  lines,
  printedAt: '2026-11-19T09:00:00.000Z',
  now: makeNow('2026-11-19T17:00:00.000Z', 'Europe/London'),
  country: 'GB',
};

const read = (typed: Partial<EntryDraft>) => readEntry({ ...emptyEntry, line: '1', outcome: 'voicemail', ...typed }, facts);
const codes = (typed: Partial<EntryDraft>): string[] => {
  const answer = read(typed);
  return 'problems' in answer ? answer.problems.map(({ path, code }) => `${path.join('.')}: ${code}`) : [];
};

describe('readEntry', () => {
  it('understands a result as it stands on paper', () => {
    expect(read({ rungAt: '1020', note: 'left word' })).toEqual({
      entry: { line: lines[0], outcome: 'voicemail', at: '2026-11-19T10:20:00.000Z', until: null, note: 'left word' },
    });
    expect(read({ outcome: 'later', until: 'tomorrow 16:00' })).toMatchObject({ entry: { at: null, until: '2026-11-20T16:00:00.000Z' } });
  });

  it('says by field what is not right, all of it at once', () => {
    expect(codes({ line: '', outcome: null, rungAt: 'soon' })).toEqual([
      'line: line-empty',
      'outcome: outcome-empty',
      'rungAt: past-unread',
    ]);
    for (const line of ['0', '3', '-1', '1.5', '١', 'one']) expect(codes({ line })).toEqual(['line: line-unknown']);
    expect(codes({ line: '2' })).toEqual(['line: line-gone']);
    expect(codes({ outcome: 'later' })).toEqual(['until: when-later']);
    expect(codes({ rungAt: 'tomorrow 10:00' })).toEqual(['rungAt: past-ahead']);
  });
});
