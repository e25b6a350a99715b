import type { Problem } from '../base/reason.ts';
import { easyGrade, readingGrade } from '../plain-words/reading-grade.ts';
import { ownLanguage } from './choose-wording.ts';
import { gapsIn } from './fill-wording.ts';
import { gaps, isMidTalk, offersGap, type WordingCode } from './wording-codes.ts';

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
 * nobody knows yet (`gap-not-known-here`); half a brace is a slip. A text that names nobody, or is hard to read, is only
 * remarked on.
 */
export function checkWording(code: WordingCode, text: string, language: string = ownLanguage): CheckedWording {
  const found = gapsIn(text);
  const problems = [
    ...(text.trim() === '' ? [problem('wording-empty')] : []),
    ...(text.length > longestWording ? [problem('text-too-long', { length: text.length, longest: longestWording })] : []),
    ...[...new Set(found)].filter((gap) => !offersGap(code, gap)).map((gap) => problem(codeOf(gap), { gap })),
    ...(/[{}]/.test(text.replace(/\{[^{}\n]*\}/g, '')) ? [problem('gap-not-closed')] : []),
  ];
  const advice = [
    ...(text.trim() !== '' && !found.includes('name') && !isMidTalk(code) ? [problem('name-missing')] : []),
    ...(isHard(text, language) ? [problem('hard-to-read')] : []),
  ];
  return { problems, advice };
}

/** So few words may be long ones. */
const wordsThatTell = 10;

/** The formula is made for English. A gap counts as a short word. */
function isHard(text: string, language: string): boolean {
  const said = text.replace(/\{[^{}\n]*\}/g, 'it');
  if (!/^en\b/i.test(language) || said.split(/\s+/).length < wordsThatTell) return false;
  return (readingGrade(said) ?? 0) > easyGrade;
}

function codeOf(gap: string): string {
  return (gaps as readonly string[]).includes(gap) ? 'gap-not-known-here' : 'gap-unknown';
}

function problem(code: string, params: Problem['params'] = {}): Problem {
  return { path: ['text'], code, params };
}
