import type { Instant } from '../base/now.ts';
import { compareByLog, type LogPlace } from './compare-by-log.ts';
import type { Judgement } from './judge-snapshots.ts';
import type { SnapshotKind } from './manifest.ts';

export interface KeptChoice extends Judgement, LogPlace {
  readonly id: string;
  readonly kind: SnapshotKind;
  /** Names and lengths (bytes) of what lies on disk for it; what two snapshots share is counted once. */
  readonly stored: readonly (readonly [name: string, bytes: number])[];
}

/** How many of each are kept: the newest snapshot of each of the last so many hours, days, weeks and months that have any. */
const ladder: readonly { readonly count: number; readonly bucket: (at: Instant) => string }[] = [
  { count: 24, bucket: (at) => at.slice(0, 13) },
  { count: 14, bucket: (at) => at.slice(0, 10) },
  { count: 8, bucket: (at) => String(Math.floor((Date.parse(at) - firstMonday) / week)) },
  { count: 12, bucket: (at) => at.slice(0, 7) },
];
const week = 7 * 86_400_000;
const firstMonday = Date.parse('1970-01-05T00:00:00.000Z');

/** Whatever the space: so many good ones stay. */
const neverFewerThan = 3;

/**
 * Chooses which snapshots of one database stay (their ids). `cap`: bytes that all of them may take together. Those before a
 * migration all stay. While somebody is asked about one that is far smaller, every good one stays, whatever the space. A
 * damaged one goes once there are enough newer good ones.
 */
export function chooseKeptSnapshots(snapshots: readonly KeptChoice[], cap: number): Set<string> {
  const newestFirst = snapshots.toSorted((one, other) => compareByLog(other, one));
  const good = newestFirst.filter(({ state }) => state === 'good');
  const must = mustStay(newestFirst, good);
  const kept = new Set([...must, ...climb(good), ...climb(newestFirst.filter(({ state }) => state === 'smaller'))]);
  const left = newestFirst.filter(({ id }) => kept.has(id));
  const space = countSpace(left);
  for (const one of left.toReversed()) {
    if (space.bytes() <= cap) break;
    if (must.has(one.id)) continue;
    kept.delete(one.id);
    space.letGo(one);
  }
  return kept;
}

function mustStay(newestFirst: readonly KeptChoice[], good: readonly KeptChoice[]): Set<string> {
  const isAsked = newestFirst.some(({ asked }) => asked);
  const newest = isAsked ? good : good.slice(0, neverFewerThan);
  const enough = good[neverFewerThan - 1];
  const damaged = newestFirst.filter((one) => one.state === 'damaged' && (enough === undefined || compareByLog(one, enough) > 0));
  const asked = newestFirst.find((one) => one.asked);
  return new Set(
    [...newest, ...damaged, ...newestFirst.filter(({ kind }) => kind === 'before-migration'), ...(asked ? [asked] : [])].map(
      ({ id }) => id,
    ),
  );
}

function climb(snapshots: readonly KeptChoice[]): string[] {
  const newestFirst = snapshots.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return ladder.flatMap(({ count, bucket }) => {
    const newestOf = new Map<string, string>();
    for (const { id, at } of newestFirst) {
      const name = bucket(at);
      if (newestOf.size < count && !newestOf.has(name)) newestOf.set(name, id);
    }
    return [...newestOf.values()];
  });
}

/** What a set of snapshots takes, each part once. */
function countSpace(snapshots: readonly KeptChoice[]) {
  const uses = new Map<string, number>();
  let bytes = 0;
  for (const [name, length] of snapshots.flatMap(({ stored }) => stored)) {
    const before = uses.get(name) ?? 0;
    if (before === 0) bytes += length;
    uses.set(name, before + 1);
  }
  return {
    bytes: () => bytes,
    letGo({ stored }: KeptChoice): void {
      for (const [name, length] of stored) {
        const left = (uses.get(name) ?? 1) - 1;
        uses.set(name, left);
        if (left === 0) bytes -= length;
      }
    },
  };
}
