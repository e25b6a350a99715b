/**
 * A name for comparing: `Dr. Smith, John` and `john smith` have the same. Accents are kept (Müller is not Muller), the
 * order around a comma is turned, titles and punctuation go. Never empty for a name that is not blank.
 */
export function nameKey(name: string): string {
  const whole = name.trim().slice(0, 200).normalize('NFKC').toLowerCase();
  const comma = /^([^,]+),([^,]+)$/.exec(whole);
  // "Smith, John" is turned; "Acme, Inc" too, in both spellings of every file alike.
  const turned = comma === null ? whole : `${comma[2]} ${comma[1]}`;
  const words = turned.replace(/[^\p{L}\p{N}&]+/gu, ' ').trim();
  const plain = words.replace(/^(?:(?:mr|mrs|ms|miss|dr|prof)\s+)+(?=\S)/, '');
  return plain === '' ? whole : plain;
}
