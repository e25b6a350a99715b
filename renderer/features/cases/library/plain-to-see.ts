import type { Reason } from '../../../../shared/domain/base/reason.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';

/**
 * True where a line may quote the case. Of one that is told without names only its title may stand there: its own words
 * may name somebody. A story of the program names nobody until somebody has written in it.
 */
export function mayQuote({ anonymous, libraryKey, rev }: Pick<Case, 'anonymous' | 'libraryKey' | 'rev'>): boolean {
  return !anonymous || (libraryKey !== null && rev === 1);
}

/** What was learned, as far as a line may say it. */
export function lessonToSee(row: Case): string {
  return mayQuote(row) ? row.lesson : '';
}

/** What it has in common with a job, as far as a line may say it. */
export function reasonsToSee(row: Case, reasons: readonly Reason[]): readonly Reason[] {
  return mayQuote(row) ? reasons : reasons.filter(({ code }) => code !== 'same-words');
}
