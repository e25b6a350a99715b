import type { CaseStep } from './case.ts';

type Beside = Pick<CaseStep, 'knew' | 'said'>;

/**
 * What stands beside a step where it is new. Read from top to bottom, on a page or on paper, the step before stands in
 * sight, and what it says already is not said again; one step at a time on the big screen it is.
 */
export function newBeside({ knew, said }: Beside, before: Beside | undefined): Beside {
  return { knew: knew === before?.knew ? '' : knew, said: said === before?.said ? '' : said };
}
