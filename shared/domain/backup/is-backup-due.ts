import type { Instant } from '../base/now.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Minutes until the next try, after so many that failed one after another; the last one stays. */
const pauses = [1, 5, 15, 60] as const;
/** Every row is read again this often. */
const fullAfter = 7 * 24 * hour;
/** The first restore for trial comes when there has been something to restore for so long. */
const firstDrillAfter = 7 * 24 * hour;
const drillAfter = 30 * 24 * hour;
/** Failing for longer than this is told above every screen. */
const warnAfter = 24 * hour;

/** Milliseconds since an instant. A clock that was set back makes none of these wait for ever. */
function since(then: Instant, now: Instant): number {
  const passed = Date.parse(now) - Date.parse(then);
  return passed < 0 ? Number.POSITIVE_INFINITY : passed;
}

interface Tried {
  /** When the newest good backup was taken; null where there is none. */
  readonly lastAt: Instant | null;
  readonly failed: { readonly at: Instant; readonly tries: number } | null;
}

/** Whether records that have changed are to be copied now: once an hour, and after a failure with growing pauses. */
export function isBackupDue({ lastAt, failed }: Tried, now: Instant): boolean {
  if (failed !== null) return since(failed.at, now) >= (pauses[Math.min(failed.tries, pauses.length) - 1] ?? 1) * minute;
  return lastAt === null || since(lastAt, now) >= hour;
}

/** Whether the next backup reads every row again. */
export function isFullBackupDue(lastFullAt: Instant | null, now: Instant): boolean {
  return lastFullAt === null || since(lastFullAt, now) >= fullAfter;
}

/** Whether a backup is to be restored for trial: a month after the last time, or when there has been one for a week. */
export function isDrillDue(lastDrillAt: Instant | null, oldestAt: Instant | null, now: Instant): boolean {
  if (oldestAt === null) return false;
  return lastDrillAt === null ? since(oldestAt, now) >= firstDrillAfter : since(lastDrillAt, now) >= drillAfter;
}

/** Whether it has been failing for so long that everybody should know. */
export function isBackupOverdue({ lastAt, failed }: Tried, now: Instant): boolean {
  if (failed === null) return false;
  return lastAt === null ? failed.tries >= pauses.length : since(lastAt, now) >= warnAfter;
}
