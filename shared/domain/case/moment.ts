import type { Instant } from '../base/now.ts';
import type { CaseSource, CaseStep } from './case.ts';

/** One thing on record that a step will tell, before what was known by then is laid beside it. */
export interface Moment {
  /** Where it stands in time: its moment, or the last one by which it must have happened. */
  readonly key: Instant;
  /** Breaks ties: the place of its job in the chain, then what comes first at one moment. */
  readonly order: readonly [job: number, rank: number];
  readonly at: Instant | null;
  readonly kind: CaseStep['kind'];
  readonly title: string;
  readonly words: string;
  readonly more: string;
  readonly hindsight: string;
  readonly source: CaseSource;
  /** What everybody who looks back on a later step knew since then, and what the customer had said. */
  readonly knew: readonly string[];
  readonly said: readonly string[];
}

/** By time, what happened at one moment in the order in which a visit goes. */
export function inTime(a: Moment, b: Moment): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.order[0] - b.order[0] || a.order[1] - b.order[1];
}

/** Texts beneath each other, without the empty ones and without saying a thing twice. */
export function together(...texts: readonly (string | null | undefined)[]): string {
  const told = texts.map((text) => text?.trim() ?? '').filter((text) => text !== '');
  return [...new Set(told)].join('\n');
}
