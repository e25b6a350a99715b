import { anonymise } from '../../../shared/domain/anonymity/anonymise.ts';
import { anonymityText } from '../../../shared/text/en/anonymity.ts';
import type { AnonymityCase } from './read-cases.ts';

/** What went wrong in one case. */
export interface Miss {
  readonly id: string;
  readonly leaked: readonly string[];
  readonly lost: readonly string[];
  readonly safe: string;
}

export interface Measure {
  readonly cases: number;
  /** Strings that should be gone and are not. */
  readonly leaks: number;
  readonly leakedCases: number;
  readonly factsKept: number;
  readonly factsTotal: number;
  readonly misses: readonly Miss[];
}

/** Runs the rule over labelled texts and counts what it left and what it took too much. */
export function measure(cases: readonly AnonymityCase[]): Measure {
  const misses: Miss[] = [];
  for (const { id, knowledge, mustNotContain, mustStillContain } of cases) {
    const safe = anonymise(knowledge, anonymityText)[0]?.safe ?? '';
    const leaked = mustNotContain.filter((one) => safe.includes(one));
    const lost = mustStillContain.filter((one) => !safe.includes(one));
    if (leaked.length + lost.length > 0) misses.push({ id, leaked, lost, safe });
  }
  const facts = cases.reduce((sum, { mustStillContain }) => sum + mustStillContain.length, 0);
  return {
    cases: cases.length,
    leaks: misses.reduce((sum, { leaked }) => sum + leaked.length, 0),
    leakedCases: misses.filter(({ leaked }) => leaked.length > 0).length,
    factsKept: facts - misses.reduce((sum, { lost }) => sum + lost.length, 0),
    factsTotal: facts,
    misses,
  };
}
