import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { DuplicatePair } from '../../../../shared/domain/duplicate/find-duplicates.ts';
import { decisionId, pairOf } from '../../../../shared/domain/duplicate/pair-of.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A pair that waits for an answer, as the records are now. */
export interface WaitingPair extends DuplicatePair {
  /** The id that its answer has. */
  readonly id: Id;
}

export interface Waiting {
  /** The first that wait, likeliest first. */
  readonly pairs: readonly WaitingPair[];
  /** How many wait in all. */
  readonly count: number;
}

/** As many as are at hand to go back and forth. */
const atHand = 40;
const batch = 60;
const longestChain = 10;

/**
 * What of a search still waits: answered pairs are passed over, and of three alike the third is compared with the one
 * that stands after the first two were joined. Reads no further than it shows.
 */
export async function readWaiting(reader: Reader, found: readonly DuplicatePair[], isPutOff: (id: Id) => boolean): Promise<Waiting> {
  const pending = await reader.pendingWork();
  const seen = new Set<Id>();
  const waiting: WaitingPair[] = [];
  let passed = 0;
  let looked = 0;
  while (looked < found.length && waiting.length < atHand) {
    const some = found.slice(looked, looked + batch);
    looked += some.length;
    const standing = await readStanding(
      reader,
      some.flatMap(({ pair }) => pair),
    );
    const now = some.map((one) => ({ one, a: standing.get(one.pair[0]) ?? null, b: standing.get(one.pair[1]) ?? null }));
    const answers = await reader.duplicateDecisions.bulkGet(now.map(({ a, b }) => (a === null || b === null ? '' : decisionId(a, b))));
    const told = new Set(
      visible(
        answers.filter((row) => row !== undefined),
        pending,
      ).flatMap(({ id, decision }) => (decision === 'not-same' ? [id] : [])),
    );
    for (const { one, a, b } of now) {
      const id = a === null || b === null || a === b ? null : decisionId(a, b);
      if (id === null || told.has(id) || seen.has(id) || isPutOff(id)) passed += 1;
      else waiting.push({ ...one, id, pair: pairOf(a as Id, b as Id) });
      if (id !== null) seen.add(id);
    }
  }
  return { pairs: waiting, count: found.length - passed };
}

/** For each id the customer that stands for it now: itself, or the one that it was joined with; null when it is gone. */
async function readStanding(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, Id | null>> {
  const known = new Map<Id, Customer | undefined>();
  let asked = [...new Set(ids)];
  for (let step = 0; asked.length > 0 && step < longestChain; step += 1) {
    const rows = await reader.customers.bulkGet(asked);
    for (const [index, id] of asked.entries()) known.set(id, rows[index]);
    asked = [
      ...new Set(rows.flatMap((row) => (row?.live === 0 && row.mergedInto !== null && !known.has(row.mergedInto) ? [row.mergedInto] : []))),
    ];
  }
  const follow = (id: Id, step = 0): Id | null => {
    const row = known.get(id);
    if (row === undefined || step > longestChain) return null;
    return row.live === 1 ? id : row.mergedInto === null ? null : follow(row.mergedInto, step + 1);
  };
  return new Map(ids.map((id) => [id, follow(id)]));
}
