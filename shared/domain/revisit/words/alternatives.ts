/** Reads a word list: entries parted by ` / ` or by lines. */
export function alternatives(text: string): string[] {
  return text
    .split(/\s\/\s|\n/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** A pattern for any of the entries, each a regular expression over whole words. */
export function anyOf(text: string, flags = ''): RegExp {
  return new RegExp(`\\b(?:${alternatives(text).join('|')})\\b`, flags);
}
