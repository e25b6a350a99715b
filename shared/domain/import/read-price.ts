import type { Money } from '../base/money.ts';

/** ISO 4217: currencies whose minor unit is not a hundredth. */
const minorDigits: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  ISK: 0,
  UGX: 0,
  XAF: 0,
  XOF: 0,
  PYG: 0,
  RWF: 0,
  BHD: 3,
  JOD: 3,
  KWD: 3,
  OMR: 3,
  TND: 3,
};

/** A sign or brackets, a symbol or code before or behind, and the digits: groups 1 to 5 are bracket, signs, digits, bracket. */
const price =
  /^(\(?)([-−]?)(?:[A-Z]{0,2}\p{Sc}|[A-Z]{3}|kr\.?|fr\.?|rs\.?)?([-−]?)(\d[\d.,'’]*)(?:\p{Sc}|[A-Z]{3}|kr\.?|fr\.?|,-)?(\)?)$/iu;

/**
 * Reads an amount in `currency` (ISO 4217): `$1,234.50`, `1.234,50 €`, `1 234`, `(12.00)` for a negative one. A symbol or
 * code is passed over: the currency is the business's. Null when it is no amount. Of a single separator, three digits
 * behind it mean thousands, one or two (or none) a fraction.
 */
export function readPrice(text: string, currency: string): Money | null {
  if (text.length > 40) return null;
  const trimmed = text.trim().replace(/[\s\u00a0\u202f]/g, '');
  const found = price.exec(trimmed);
  if (found === null || (found[1] === '(') !== (found[5] === ')')) return null;
  const amount = amountOf((found[4] as string).replace(/['’]/g, ''));
  if (amount === null) return null;
  const negative = found[1] === '(' || found[2] !== '' || found[3] !== '';
  const minor = Math.round(amount * 10 ** (minorDigits[currency] ?? 2));
  return Number.isSafeInteger(minor) ? { minor: negative && minor !== 0 ? -minor : minor, currency } : null;
}

function amountOf(digits: string): number | null {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1) return Number(digits);
  const separator = digits[last] as string;
  const behind = digits.length - last - 1;
  const single = digits.indexOf(separator) === last;
  const both = digits.includes(separator === '.' ? ',' : '.');
  const fraction = both ? single : single && behind !== 3;
  const whole = (fraction ? digits.slice(0, last) : digits).replace(/[.,]/g, '');
  if (!/^\d+$/.test(whole)) return null;
  return Number(fraction ? `${whole}.${digits.slice(last + 1) || '0'}` : whole);
}
