import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import { stemOf } from '../revisit/read-text.ts';
import { stopWords } from '../revisit/words/common.ts';
import { termsIn } from '../search/text-words.ts';
import type { Case } from './case.ts';

/** What a case is about, without its telling: small enough to hold for every case at once. */
export interface CaseDigest
  extends Pick<Case, 'state' | 'libraryKey' | 'jobIds' | 'trade' | 'jobType' | 'symptom' | 'equipmentKinds' | 'causes' | 'themes'> {
  readonly id: Id;
  readonly updatedAt: Instant;
  /** Stems of what was said and learned in it. */
  readonly stems: ReadonlySet<string>;
}

export function digestCase(row: Case): CaseDigest {
  const { id, updatedAt, state, libraryKey, jobIds, trade, jobType, symptom, equipmentKinds, causes, themes } = row;
  const told = row.steps.filter(({ kind }) => kind === 'said' || kind === 'knew' || kind === 'came').map(({ words }) => words);
  const stems = new Set(meaningsIn([row.title, row.lesson, ...told].join(' ')).keys());
  return { id, updatedAt, state, libraryKey, jobIds, trade, jobType, symptom, equipmentKinds, causes, themes, stems };
}

/** Shorter words say nothing of what it is about. */
const shortestWord = 3;

/** The words of a text that mean something, by stem, each as it first stands there. */
export function meaningsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of termsIn(text)) {
    if (word.length < shortestWord || stopWords.has(word) || /^\d+$/.test(word)) continue;
    const stem = stemOf(word);
    if (!found.has(stem)) found.set(stem, word);
  }
  return found;
}
