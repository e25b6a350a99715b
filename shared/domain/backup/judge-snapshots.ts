import type { Instant } from '../base/now.ts';
import type { SnapshotKind } from './manifest.ts';

/** What a snapshot is judged by. */
export interface SnapshotFacts {
  readonly id: string;
  readonly at: Instant;
  readonly kind: SnapshotKind;
  readonly customers: number;
  readonly jobs: number;
  /** Something of it was found not to be as it was written. */
  readonly damaged: boolean;
  /** What a person said of it, when it was far smaller than the one before. */
  readonly answer: 'right' | 'wrong' | null;
}

export interface Judgement {
  readonly state: 'good' | 'damaged' | 'smaller';
  /** It is far smaller, and nobody has answered for it. */
  readonly asked: boolean;
}

/** Fewer than half, and at least this many fewer: a business does not shrink like that in an hour. */
const fewerAtLeast = 20;

/**
 * Judges the snapshots of one database, oldest first. One that holds far fewer customers or jobs than the last good one,
 * or none at all, is `smaller` until a person says that it is right; so are those after it that are as small. A restore was
 * chosen by a person, and is right as it is.
 */
export function judgeSnapshots(snapshots: readonly SnapshotFacts[]): Map<string, Judgement> {
  const judged = new Map<string, Judgement>();
  let full: SnapshotFacts | null = null;
  let doubtful: string[] = [];
  let isAnswered = false;
  for (const snapshot of snapshots) {
    const { id, answer } = snapshot;
    if (snapshot.damaged) {
      judged.set(id, { state: 'damaged', asked: false });
      continue;
    }
    const isRight = answer === 'right' || snapshot.kind === 'after-restore';
    if (isRight || full === null || !isFarSmaller(snapshot, full)) {
      // Whoever says that this one is right says so of those before it that are as small.
      if (answer === 'right') for (const other of doubtful) judged.set(other, { state: 'good', asked: false });
      judged.set(id, { state: 'good', asked: false });
      doubtful = [];
      isAnswered = false;
      full = snapshot;
      continue;
    }
    if (answer === 'wrong') {
      isAnswered = true;
      for (const other of doubtful) judged.set(other, { state: 'smaller', asked: false });
    }
    judged.set(id, { state: 'smaller', asked: !isAnswered });
    doubtful.push(id);
  }
  return judged;
}

function isFarSmaller(snapshot: SnapshotFacts, full: SnapshotFacts): boolean {
  const isFar = (now: number, before: number): boolean => now < before / 2 && before - now >= fewerAtLeast;
  const isEmpty = snapshot.customers + snapshot.jobs === 0 && full.customers + full.jobs > 0;
  return isEmpty || isFar(snapshot.customers, full.customers) || isFar(snapshot.jobs, full.jobs);
}
