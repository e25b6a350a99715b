/** Longer words are cut: nobody types more to find somebody, and every key is stored. */
const longestWord = 24;
const mostWords = 24;

/**
 * The words of a text as search indexes hold and are asked for them: small letters without accents, apostrophes
 * dropped ("O'Brien" is one word), everything else that is neither letter nor digit parts words. Each once.
 */
export function searchWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [...new Set(words.map((word) => word.slice(0, longestWord)))].slice(0, mostWords);
}

/** True when every word asked for begins one of the keys. */
export function matchesAllWords(keys: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => keys.some((key) => key.startsWith(word)));
}
