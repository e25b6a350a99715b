import { isFinalFinding, type LastVisit } from '../../../shared/domain/revisit/final-finding.ts';
import type { FirstVisit, WasRight } from '../../../shared/domain/revisit/was-right.ts';

/** As `wasRight`. The many words that it knows are read when the first finding is final, not when the program starts. */
export async function findRight(first: FirstVisit, last: LastVisit): Promise<WasRight | null> {
  if (!isFinalFinding(last)) return null;
  // Wrapped, so that a reading of the records outlasts what is no matter of the database.
  const rule = await Promise.resolve(import('../../../shared/domain/revisit/was-right.ts'));
  return rule.wasRight(first, last);
}
