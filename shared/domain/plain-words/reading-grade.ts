/** The school year whose pupils read what we say to customers with ease, at most (RULES section 11). */
export const easyGrade = 8;

/**
 * How hard an English text is to read, as the US school year that reads it with ease: the Flesch-Kincaid grade
 * 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid et al. 1975). Very plain texts come out below 0.
 * Null for a text without words. Syllables are counted by rule, so a grade is right to about half a year.
 */
export function readingGrade(text: string): number | null {
  const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return null;
  const sentences = Math.max(1, text.split(/[.!?…]+(?=[\s”"’)]|$)|\n+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, without those that English writes and does not say: `like`, `asked`, `holes`. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const said = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, said.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
