import { findDuplicates } from '../../../shared/domain/duplicate/find-duplicates.ts';
import { makeSet } from '../../eval/duplicates/make-set.ts';
import { american } from '../../eval/duplicates/name-pools.ts';

/** A made shop of `customers`, one in ten of them on record twice; milliseconds of each of `rounds` comparisons. */
export async function measureDuplicates({ customers, rounds }: { customers: number; rounds: number }): Promise<number[]> {
  const making = { people: customers, companies: customers / 10, copied: 0.1, copies: 1, errors: 2, missing: 0.1, contacts: true };
  const records = makeSet('bench', american, making).records.slice(0, customers);
  if (records.length < customers) throw new Error('The made shop is too small.');
  return Array.from({ length: rounds }, () => {
    const from = performance.now();
    findDuplicates(records);
    return performance.now() - from;
  });
}
