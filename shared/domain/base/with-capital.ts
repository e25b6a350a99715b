/** The words with their first letter large, the rest as it was: `no heat` becomes `No heat`. */
export function withCapital(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
