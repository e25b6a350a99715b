import { easyGrade, readingGrade } from './reading-grade.ts';

/** The numbers of RULES section 11, their one home; a business may change them. */
export const plainWordsDefaults = {
  /** The school year whose pupils should read it with ease. */
  targetGrade: easyGrade,
  /** Fewer words than this say nothing about how hard it reads. */
  fewestWords: 15,
} as const;

export type PlainWordsNumbers = { readonly [name in keyof typeof plainWordsDefaults]: number };

/** How hard a text reads: the age of those who read it with ease, and whether that is as plain as it should be. */
export interface Plainness {
  readonly code: 'plain' | 'a-bit-hard' | 'hard';
  /** Years; no less than 8 and no more than 18, beyond which the measure says nothing. */
  readonly age: number;
}

/** Pupils of the first school year are six. */
const ageBeforeSchool = 5;
/** A text for two school years above the target is more than a bit hard. */
const muchAbove = 3;

/** Null for a text too short to tell. */
export function plainnessOf(text: string, { targetGrade, fewestWords }: PlainWordsNumbers = plainWordsDefaults): Plainness | null {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const grade = words < fewestWords ? null : readingGrade(text);
  if (grade === null) return null;
  const age = Math.min(18, Math.max(8, Math.round(grade) + ageBeforeSchool));
  if (Math.round(grade) <= targetGrade) return { code: 'plain', age };
  return { code: grade < targetGrade + muchAbove ? 'a-bit-hard' : 'hard', age };
}
