import { expect, it } from 'vitest';
import { makeNow } from '../../../shared/domain/base/local-time.ts';
import { openFields } from '../../../shared/domain/call/open-close-call.ts';
import { dueWords } from '../../../shared/text/due-words.ts';
import { callFields, rowOf } from '../../support/sample-rows.ts';
import { wall } from '../../support/time.ts';

const ny = 'America/New_York';
const now = makeNow(wall('2026-11-20', '11:00', ny), ny);

it('says the day of a missed promise, and no hour', () => {
  const woke = (date: string) =>
    rowOf('a', {
      ...callFields('dana', null, ''),
      ...openFields('double-deviation', 'a'),
      dueAt: wall(date, '00:00', ny),
      dueIs: 'from' as const,
    });
  expect(dueWords(woke('2026-11-20'), now)).toEqual({ words: 'missed yesterday', late: true });
  expect(dueWords(woke('2026-11-19'), now).words).toBe('missed last Wednesday');
});
