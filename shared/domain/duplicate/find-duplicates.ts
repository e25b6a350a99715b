import { blockRecords } from './block-records.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import { countRarity, type PreparedRecord, prepareRecord, type Rarity } from './prepare-records.ts';
import { type DuplicateScore, scoreLikely } from './score-duplicate.ts';

/** Two records that may be one, the smaller id first. */
export interface DuplicatePair extends DuplicateScore {
  readonly pair: readonly [string, string];
}

/** Told now and then how far the search is, 0 to 1. */
export type OnProgress = (share: number) => void;

/** Share of the whole time that reading the records takes. */
const reading = 0.3;
const between = 2_000;

/**
 * All pairs that are worth a question, the likeliest first; equal ones by their ids, so that every machine lists them
 * in one order. RULES section 10. Never merges.
 */
export function findDuplicates(records: readonly DuplicateRecord[], onProgress: OnProgress = () => undefined): DuplicatePair[] {
  const prepared = records.map((record, index) => {
    if (index % between === 0) onProgress((index / records.length) * reading);
    return prepareRecord(record);
  });
  const rarity = countRarity(prepared);
  const candidates = blockRecords(prepared);
  const found: DuplicatePair[] = [];
  candidates.forEach(([i, j], index) => {
    if (index % between === 0) onProgress(reading + (index / candidates.length) * (1 - reading));
    const pair = pairOf(prepared[i] as PreparedRecord, prepared[j] as PreparedRecord, rarity);
    if (pair !== null) found.push(pair);
  });
  onProgress(1);
  return found.toSorted(byLikeness);
}

function pairOf(one: PreparedRecord, other: PreparedRecord, rarity: Rarity): DuplicatePair | null {
  const [a, b] = one.record.id < other.record.id ? [one, other] : [other, one];
  const score = scoreLikely(a, b, rarity);
  return score === null ? null : { ...score, pair: [a.record.id, b.record.id] };
}

function byLikeness(a: DuplicatePair, b: DuplicatePair): number {
  return b.likeness - a.likeness || (a.pair[0] === b.pair[0] ? compare(a.pair[1], b.pair[1]) : compare(a.pair[0], b.pair[0]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
