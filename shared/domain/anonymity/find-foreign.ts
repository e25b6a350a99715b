import type { Finding } from './anonymous-text.ts';
import type { FoldedText } from './fold-text.ts';
import { keyOf, type NameBook } from './person-parts.ts';

const otherScript = /[^\p{Script=Latin}\p{N}]/u;
/** Scripts that write without blanks. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Finds names in other scripts inside words: Chinese has no blanks, Hebrew and Arabic put small words before, Russian and
 * Greek change the ending.
 */
export function findForeign({ lower }: FoldedText, book: NameBook): Finding[] {
  const parts = [...book.byLetters.values()]
    .flat()
    .filter(({ letters }) => otherScript.test(letters) && letters.length >= (unspaced.test(letters) ? 2 : 3));
  return parts.flatMap(({ letters, person }) => {
    const stem = unspaced.test(letters) || letters.length < 5 ? letters : letters.slice(0, -1);
    const findings: Finding[] = [];
    for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) {
      let [start, end] = [at, at + stem.length];
      if (!unspaced.test(letters)) {
        while (/\p{L}/u.test(lower[start - 1] ?? '')) start -= 1;
        while (/\p{L}/u.test(lower[end] ?? '')) end += 1;
        if (at - start > 3 || end - at - letters.length > 3) continue;
      }
      findings.push({ start, end, kind: 'person', key: keyOf(book, person), role: book.people[person]?.role ?? null, why: 'on-record' });
    }
    return findings;
  });
}
