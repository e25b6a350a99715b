import type { Instant } from '../base/now.ts';
import type { Job } from '../job/job.ts';
import { isFinalFinding, type LastVisit } from './final-finding.ts';
import { readWords } from './read-words.ts';

/** The first visit of a chain, as far as this rule needs it. */
export type FirstVisit = Pick<Job, 'customerWords' | 'requestedAt' | 'finding'>;

/** What the customer said at first, which the final finding bears out. */
export interface WasRight {
  readonly words: string;
  readonly saidAt: Instant;
}

/** So many words of meaning in common are more than chance, where neither thing nor trouble is named. */
const sharedWordsThatMatch = 2;

/** "It is not the heater but the wall": what we ruled out, we had not found. */
const ruledOut = /\b(?:not|isn['’]?t|wasn['’]?t|no fault (?:in|at|on)|nothing wrong with)\b[^,.;]*?(?=,|\.|;|\bbut\b|$)/giu;

/**
 * "You were right" (B7): the final finding is about what the customer's first words were about, and our own first
 * finding was about something else. Null until it is final. It reads things, symptoms and words as the
 * revisit rule does.
 */
export function wasRight(first: FirstVisit, last: LastVisit): WasRight | null {
  const words = first.customerWords.trim();
  if (words === '' || !isFinalFinding(last)) return null;
  const said = readWords(words);
  const found = readWords(`${last.finding}. ${last.workDone}`);
  const then = readWords(first.finding.replace(ruledOut, ' '));
  // Where we found the same at the first visit, nobody had to be right against us.
  const things = common(said.things, found.things).filter((thing) => !then.things.has(thing));
  const faults = common(said.faults, found.faults).filter((fault) => !then.faults.has(fault));
  const stems = common(said.stems, found.stems).filter((stem) => !then.stems.has(stem));
  const matches = things.length > 0 || stems.length >= sharedWordsThatMatch || (faults.length > 0 && stems.length > 0);
  return matches ? { words, saidAt: first.requestedAt } : null;
}

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...a].filter((one) => b.has(one));
}
