/** Fewer digits are no number that could be told from another. */
const fewestDigits = 6;

/**
 * A phone as digits that two spellings of one number end in alike: no extension, no exit code, no trunk zero.
 * Empty for what is no number.
 */
export function phoneKey(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace('(0)', '');
  const end = plain.search(/(?:ext|x|#)[\s.:]*\d{1,7}\s*$/);
  const digits = (end < 0 ? plain : plain.slice(0, end)).replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < fewestDigits ? '' : digits;
}

/** True when the shorter of two numbers is the end of the longer: with and without its country. */
export function samePhone(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 7 && long.length - short.length <= 3 && long.endsWith(short);
}

/** Mailboxes that take no notice of dots. */
const dotless = /^(?:gmail|googlemail)\.com$/;

/** An email as its mailbox: small letters, without a tag behind a plus. Empty for what is none. */
export function emailKey(text: string): string {
  const [, local = '', domain = ''] = /^([^@\s]+)@([^@\s]+)$/.exec(text.trim().toLowerCase()) ?? [];
  const box = local.replace(/\+.*$/, '');
  return box === '' || domain === '' ? '' : dotless.test(domain) ? `${box.replaceAll('.', '')}@gmail.com` : `${box}@${domain}`;
}
