import { type JobFilter, jobFilters } from '../queries/list-jobs.ts';

const key = 'makegood.jobs.filter';

/** The filter that was chosen last on this computer. */
export function rememberedFilter(): JobFilter {
  const last = localStorage.getItem(key);
  return jobFilters.find((filter) => filter === last) ?? 'open';
}

export function rememberFilter(filter: JobFilter): void {
  localStorage.setItem(key, filter);
}
