import type { Instant } from '../base/now.ts';
import type { Job } from '../job/job.ts';
import type { FieldChange } from './case-record.ts';

/** Fields of a job whose words a step tells. */
export type ToldField = 'customerWords' | 'expectation' | 'finding' | 'workDone' | 'explanation' | 'ifWrong';

/** What a field said at a moment, and what was written there instead afterwards; empty where nothing was. */
export interface AsKnown {
  readonly told: string;
  readonly later: string;
}

/**
 * The words of a job as they were on record by `until`. What was first written down after that (a closing that was entered
 * late) counts as known: nobody had written anything else. Without `until` it is what stands there now.
 */
export function asKnown(job: Job, field: ToldField, changes: readonly FieldChange[], until: Instant | null): AsKnown {
  const now = job[field].trim();
  if (until === null) return { told: now, later: '' };
  const changed = changes
    .filter((change) => change.rowId === job.id && change.field === field && change.at >= until)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ before }) => (typeof before === 'string' ? before.trim() : ''))
    .find((before) => before !== '');
  const told = changed ?? now;
  return { told, later: told === now ? '' : now };
}
