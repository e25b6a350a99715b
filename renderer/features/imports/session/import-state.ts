import type { FileChoices, FileLook } from '../file/look-at-file.ts';
import type { Trial } from '../plan/try-import.ts';
import type { ImportResult } from '../run/run-import.ts';
import type { RunPhase } from '../run/run-steps.ts';
import type { JobFailure } from '../worker/messages.ts';

/** What is known of how an import would go. */
export type TrialState =
  /** A column or the order of dates is not clear yet. */
  | { readonly state: 'blocked' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'stopped' }
  | { readonly state: 'done'; readonly trial: Trial };

/** Where the import screen stands. It outlives the screen: going elsewhere and coming back finds it as it was. */
export type ImportState =
  | { readonly stage: 'choose'; readonly failure: JobFailure | null; readonly fileName: string | null }
  | { readonly stage: 'reading'; readonly fileName: string; readonly done: number; readonly total: number }
  | {
      readonly stage: 'check';
      readonly fileName: string;
      readonly look: FileLook;
      readonly choices: FileChoices;
      /** True while a choice is being tried on the file. */
      readonly looking: boolean;
      /** True where rows and columns are taken as a person said of an earlier file with these headings. */
      readonly recalled: boolean;
      readonly trial: TrialState;
      /** What the trial before came to: it stays on the screen until the next is done. */
      readonly last: Trial | null;
    }
  | {
      readonly stage: 'running';
      readonly fileName: string;
      /** `backup`: a copy of the records is made first. */
      readonly phase: RunPhase | 'backup';
      readonly done: number;
      readonly total: number;
      readonly stopping: boolean;
    }
  | { readonly stage: 'done'; readonly fileName: string; readonly result: ImportResult };

export const atStart: ImportState = { stage: 'choose', failure: null, fileName: null };

/** Day and month are in a known order, or there is nothing that depends on it. */
export function dateOrderOf(look: FileLook, choices: FileChoices): 'mdy' | 'dmy' | 'ymd' | null {
  if (look.dates.order !== 'ambiguous') return look.dates.order;
  return choices.dateOrder ?? null;
}
