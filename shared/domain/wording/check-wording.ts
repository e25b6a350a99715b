import type { Problem } from '../base/reason.ts';
import { gapsIn } from './fill-wording.ts';
import { gaps, offersGap, type WordingCode } from './wording-codes.ts';

/** How long a text may be; a letter of some pages. */
export const longestWording = 20_000;

export interface CheckedWording {
  /** What keeps it from being saved. */
  readonly problems: readonly Problem[];
  /** What somebody may have overlooked, and may want. */
  readonly advice: readonly Problem[];
}

/**
 * Looks through the business's own text: a gap that this text does not offer would never be filled, or would say what
 * nobody knows yet (`gap-not-known-here`); half a brace is a slip. A text that names nobody is only remarked on.
 */
export function checkWording(code: WordingCode, text: string): CheckedWording {
  const found = gapsIn(text);
  const problems = [
    ...(text.trim() === '' ? [problem('wording-empty')] : []),
    ...(text.length > longestWording ? [problem('text-too-long', { length: text.length, longest: longestWording })] : []),
    ...[...new Set(found)].filter((gap) => !offersGap(code, gap)).map((gap) => problem(codeOf(gap), { gap })),
    ...(/[{}]/.test(text.replace(/\{[^{}\n]*\}/g, '')) ? [problem('gap-not-closed')] : []),
  ];
  return { problems, advice: text.trim() !== '' && !found.includes('name') ? [problem('name-missing')] : [] };
}

function codeOf(gap: string): string {
  return (gaps as readonly string[]).includes(gap) ? 'gap-not-known-here' : 'gap-unknown';
}

function problem(code: string, params: Problem['params'] = {}): Problem {
  return { path: ['text'], code, params };
}
