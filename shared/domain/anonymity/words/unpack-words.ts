/**
 * Words from a sorted list in which each is written as a digit, how many letters it shares with the one before, its other
 * letters, and capitals that say what it is, if any. Line ends count for nothing. Answers each with its capitals.
 */
export function unpackWords(packed: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  let before = '';
  for (const [, shared, rest, marks = ''] of packed.matchAll(/(\d)([a-z]*)([A-Z]*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    words.set(before, marks);
  }
  return words;
}
