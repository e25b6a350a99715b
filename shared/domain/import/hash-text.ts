const prime = 0x01000193;
const separator = 0x1f;

/**
 * FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16 code units in place of bytes; a unit separator stands between
 * texts, so that moving a character from one to the next changes it. Texts are hashed as they are: normalise before.
 * Part of stored keys: must never change.
 */
export function hashTexts(texts: readonly string[], basis = 0x811c9dc5): number {
  let hash = basis;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), prime);
    }
    hash = Math.imul(hash ^ separator, prime);
  }
  return hash >>> 0;
}

/** Two of them from different bases, as 16 hexadecimal digits: for keys that stand for a row among a million. */
export function hashKey(texts: readonly string[]): string {
  // The second basis is the first one's bits turned over; any other constant would do.
  return [hashTexts(texts), hashTexts(texts, 0x7ee3623a)].map((hash) => hash.toString(16).padStart(8, '0')).join('');
}
