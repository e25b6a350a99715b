import { describe, expect, it } from 'vitest';
import { isBackupDue, isBackupOverdue, isDrillDue, isFullBackupDue } from '../../../../shared/domain/backup/is-backup-due.ts';

const now = '2026-11-22T12:00:00.000Z';
const ago = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString();
const day = 24 * 60;

describe('a backup is due', () => {
  it.each([
    ['where there is none', null, null, true],
    ['after an hour', ago(60), null, true],
    ['not sooner', ago(59), null, false],
    ['at once when the clock was set back behind the last one', ago(-90), null, true],
    ['a minute after the first failure', ago(600), { at: ago(1), tries: 1 }, true],
    ['not sooner than five minutes after the second', ago(600), { at: ago(4), tries: 2 }, false],
    ['five minutes after the second', ago(600), { at: ago(5), tries: 2 }, true],
    ['once an hour when it fails and fails', ago(6_000), { at: ago(60), tries: 40 }, true],
    ['not sooner then', ago(6_000), { at: ago(59), tries: 40 }, false],
  ])('%s', (_when, lastAt, failed, due) => {
    expect(isBackupDue({ lastAt, failed }, now)).toBe(due);
  });

  it('reads every row again once a week', () => {
    expect([null, ago(7 * day), ago(7 * day - 1)].map((at) => isFullBackupDue(at, now))).toEqual([true, true, false]);
  });

  it('is restored for trial after a week, and then every month', () => {
    expect(isDrillDue(null, null, now)).toBe(false);
    expect([6, 7].map((days) => isDrillDue(null, ago(days * day), now))).toEqual([false, true]);
    expect([29, 30].map((days) => isDrillDue(ago(days * day), ago(400 * day), now))).toEqual([false, true]);
  });

  it('is told above every screen when it has failed for a day, or from the start', () => {
    const failed = { at: ago(2), tries: 3 };
    expect(isBackupOverdue({ lastAt: ago(2 * day), failed: null }, now)).toBe(false);
    expect([day - 1, day].map((minutes) => isBackupOverdue({ lastAt: ago(minutes), failed }, now))).toEqual([false, true]);
    expect([3, 4].map((tries) => isBackupOverdue({ lastAt: null, failed: { ...failed, tries } }, now))).toEqual([false, true]);
  });
});
