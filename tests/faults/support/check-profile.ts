import { mustHold } from './fault.ts';
import type { FaultPage } from './fault-page.ts';
import { journalDigest } from './journal-files.ts';

interface Expected {
  /** Operations that were acknowledged. */
  readonly saved: readonly string[];
  /** False where rows came into being without the log. */
  readonly isReplayable?: boolean;
}

/**
 * Looks at everything after a start: what was acknowledged is in the log, the log has no gap, the rows are what it
 * makes of them, no work is half done, and the journal holds the very same operations.
 * @throws an error that says what is wrong.
 */
export async function checkProfile(page: FaultPage, profile: string, { saved, isReplayable = true }: Expected): Promise<void> {
  const found = await page.task('checkRecords', { saved, isReplayable });
  mustHold(found.missing.length === 0, `${found.missing.length} of ${saved.length} acknowledged operations are gone from the log`);
  mustHold(found.wrong.length === 0, found.wrong.join('; '));
  const journal = journalDigest(profile, found.databaseId, found.generation);
  mustHold(journal.last === found.seq, `the journal ends at ${journal.last} and the log at ${found.seq}`);
  const digest = await page.task('digestLog', { after: journal.after });
  mustHold(journal.digest === digest, 'the journal holds other operations than the log');
}
