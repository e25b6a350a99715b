/** Digits are padded to this many, so that 9 comes before 10 in an index that only compares letters. */
const padded = 8;
const longest = 120;

/**
 * What a list is sorted by, as an index holds it: small letters without accents, one blank between words, numbers by
 * their size. Texts that people take for the same name stand together: "Ångström" with "Angstrom", "12 Elm" after "9 Elm".
 */
export function sortKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/\p{Nd}+/gu, (digits) => digits.padStart(padded, '0'));
}
