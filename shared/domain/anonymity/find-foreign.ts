import type { Finding } from './anonymous-text.ts';
import type { FoldedText } from './fold-text.ts';
import { keyOf, type NameBook } from './person-parts.ts';

/** A name once more in its own script: "Chen Wei (陈伟)". Single Greek letters are units. */
const foreignOnly =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\s]{2,}$/u;
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
  const bracketed = [...lower.matchAll(/\(([^()]{2,20})\)/gu)].filter(([, inside = '']) => foreignOnly.test(inside));
  const unknown = bracketed.map(
    (match): Finding => ({
      start: match.index + 1,
      end: match.index + match[0].length - 1,
      kind: 'person',
      key: `stranger ${match[1]}`,
      role: 'other',
      why: 'stranger',
    }),
  );
  const known = parts.flatMap(({ letters, person }) => {
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
  return [...known, ...unknown];
}
