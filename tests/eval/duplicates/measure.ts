import { performance } from 'node:perf_hooks';
import { groupBy } from '../../../shared/domain/base/group-by.ts';
import { type DuplicatePair, findDuplicates } from '../../../shared/domain/duplicate/find-duplicates.ts';
import type { LabelledSet } from './labelled-set.ts';

/** How well the rule does on a set. Rates are null where there is nothing to divide by. */
export interface Measure {
  /** True pairs: all within a cluster. */
  readonly pairs: number;
  /** Pairs that the rule calls the same. */
  readonly found: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly seconds: number;
  readonly alarms: readonly DuplicatePair[];
  readonly missed: readonly (readonly [string, string])[];
}

export function measure({ records, clusters }: LabelledSet): Measure {
  const began = performance.now();
  const found = findDuplicates(records).filter(({ verdict }) => verdict === 'same');
  const seconds = (performance.now() - began) / 1000;
  const isTrue = ([a, b]: readonly [string, string]) => clusters.get(a) === clusters.get(b);
  const truth = truePairs(clusters);
  const right = found.filter(({ pair }) => isTrue(pair)).length;
  const known = new Set(found.map(({ pair }) => pair.join(' ')));
  return {
    pairs: truth.length,
    found: found.length,
    right,
    ...rates(truth.length, found.length, right),
    seconds: Math.round(seconds * 1000) / 1000,
    alarms: found.filter(({ pair }) => !isTrue(pair)),
    missed: truth.filter((pair) => !known.has(pair.join(' '))),
  };
}

/** Precision, recall and their harmonic mean. */
export function rates(pairs: number, found: number, right: number): Pick<Measure, 'precision' | 'recall' | 'f1'> {
  const share = (of: number) => (of === 0 ? null : right / of);
  return { precision: share(found), recall: share(pairs), f1: pairs + found === 0 ? null : (2 * right) / (pairs + found) };
}

function truePairs(clusters: ReadonlyMap<string, string>): [string, string][] {
  return [...groupBy(clusters, ([, cluster]) => cluster).values()].flatMap((members) =>
    members.flatMap(([a], index) => members.slice(index + 1).map(([b]): [string, string] => (a < b ? [a, b] : [b, a]))),
  );
}
