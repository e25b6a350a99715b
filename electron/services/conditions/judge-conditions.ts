import { type Condition, type ConditionCode, conditionCodes } from '../../../shared/ipc/conditions-contract.ts';

/** A folder as it was found. */
export interface FolderFacts {
  readonly folder: string;
  /** Bytes; null where the system does not say. */
  readonly free: number | null;
  readonly writable: boolean;
  /** Number of its disk: two folders with the same one share what is free. */
  readonly disk: number | null;
}

/** A reading of the clock. */
export interface ClockReading {
  /** Milliseconds since 1970, as the program takes it. */
  readonly wall: number;
  /** Seconds that the machine has been running, sleep included. */
  readonly up: number;
}

export interface Findings {
  readonly profile: FolderFacts & { readonly network: boolean; readonly syncedBy: string | null };
  /** Where changes are written a second time, at once. */
  readonly journal: Pick<FolderFacts, 'folder' | 'writable'>;
  /** Null while it is not known. */
  readonly backup: FolderFacts | null;
  readonly clock: ClockReading;
  /** The last reading before this one, of this run or an earlier one. */
  readonly clockBefore: ClockReading | null;
  /** The moment of the newest change in the records, in milliseconds since 1970. */
  readonly newest: number | null;
}

/** Free space under which the program says so, and under which it says so louder. In bytes. */
export const lowBytes = 500_000_000;
export const veryLowBytes = 100_000_000;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Clocks are set by the network now and then; so much is nothing. */
const backMs = 5 * minuteMs;
/** Further ahead than the machine has been running since. */
const aheadMs = 2 * dayMs;
/** After a restart nobody knows how long the machine was off; longer than any holiday makes it worth a look. */
const aheadAfterRestartMs = 60 * dayMs;

const plain = { folder: null, free: null, service: null, against: null, canLetGo: true, letGo: false };

/** Everything that a person should know, the weightiest first. */
export function judgeConditions(findings: Findings): Condition[] {
  const found = [...judgeDisk(findings), ...judgeFolders(findings), ...judgeClock(findings)];
  return found.toSorted((one, other) => conditionCodes.indexOf(one.code) - conditionCodes.indexOf(other.code));
}

function judgeDisk({ profile, backup }: Findings): Condition[] {
  const own = low('disk', profile);
  // The same disk is told of once.
  const isShared = backup !== null && backup.disk !== null && backup.disk === profile.disk;
  return [own, backup === null || isShared ? null : low('backup-disk', backup)].filter((one) => one !== null);
}

function low(which: 'disk' | 'backup-disk', { folder, free }: FolderFacts): Condition | null {
  if (free === null || free >= lowBytes) return null;
  const code: ConditionCode = `${which}-${free < veryLowBytes ? 'very-low' : 'low'}`;
  return { ...plain, code, folder, free, canLetGo: false };
}

function judgeFolders({ profile, journal, backup }: Findings): Condition[] {
  const { folder, network, syncedBy } = profile;
  const locked = [profile, journal].find(({ writable }) => !writable);
  return [
    ...(locked === undefined ? [] : [{ ...plain, code: 'journal-unwritable' as const, folder: locked.folder, canLetGo: false }]),
    ...(backup === null || backup.writable ? [] : [{ ...plain, code: 'backup-unwritable' as const, folder: backup.folder }]),
    ...(network ? [{ ...plain, code: 'profile-network' as const, folder }] : []),
    ...(syncedBy === null ? [] : [{ ...plain, code: 'profile-synced' as const, folder, service: syncedBy }]),
  ];
}

/**
 * A clock that was set back shows against the newest change and the last reading. One that ran ahead shows only where
 * the machine has not been restarted since the last reading: then it knows how much time has really passed.
 */
function judgeClock({ clock, clockBefore, newest }: Findings): Condition[] {
  const latest = Math.max(newest ?? Number.NEGATIVE_INFINITY, clockBefore?.wall ?? Number.NEGATIVE_INFINITY);
  if (clock.wall < latest - backMs) return [{ ...plain, code: 'clock-back', against: instantOf(latest) }];
  if (clockBefore === null) return [];
  const passed = clock.wall - clockBefore.wall;
  const isSameRun = clock.up >= clockBefore.up;
  const ahead = isSameRun ? passed - (clock.up - clockBefore.up) * 1_000 > aheadMs : passed > aheadAfterRestartMs;
  return ahead ? [{ ...plain, code: 'clock-ahead', against: instantOf(clockBefore.wall) }] : [];
}

function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}
