/**
 * Words from a sorted list in which each is written as a digit, how many letters it shares with the one before, and its
 * other letters. Line ends count for nothing.
 */
export function unpackWords(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let before = '';
  for (const [, shared, rest] of packed.matchAll(/(\d)([a-z]*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    words.add(before);
  }
  return words;
}
