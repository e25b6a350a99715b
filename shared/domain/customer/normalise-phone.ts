import { isSupportedCountry, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A phone as it can be compared. */
export interface NormalisedPhone {
  /** What was said or typed, trimmed. */
  readonly text: string;
  /** E.164, or null where it cannot be read as a number of `country` or of the country it names. */
  readonly e164: string | null;
  /** The extension's digits, or null. */
  readonly extension: string | null;
  /** The last four digits of the number without its extension, which is how people name a phone; shorter when it has fewer. */
  readonly last4: string;
  /** All digits of the number without its extension, a leading `00` or `011` kept: for a search by part of a number. */
  readonly digits: string;
}

/** Letters that people put before an extension. libphonenumber knows more; these serve numbers that it cannot read. */
const extensionTail = /(?:\s*[,;]?\s*(?:ext(?:ension)?|extn|x|#)[.:\s]*)(\d{1,7})\s*$/i;

/** Digits of other scripts (Arabic-Indic, full-width and so on) as ASCII. */
function asciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    // Every decimal digit block starts at a multiple of ten counted from its zero: find that zero.
    let zero = digit.codePointAt(0) as number;
    if (zero < 128) return digit;
    const own = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && own - zero < 9) zero -= 1;
    return String((own - zero) % 10);
  });
}

/**
 * Reads a phone number as it was said, in national or international spelling. `country` is an ISO 3166-1 alpha-2 code
 * (the business's or the property's); an unknown one leaves only international spellings readable. Never throws.
 * Numbering plans: libphonenumber's "min" metadata (lengths of numbers, not whether one is in service).
 */
export function normalisePhone(text: string, country: string): NormalisedPhone {
  const trimmed = text.trim();
  const readable = asciiDigits(trimmed).slice(0, 100);
  const tail = extensionTail.exec(readable);
  const body = tail === null ? readable : readable.slice(0, tail.index);
  const digits = body.replace(/\D/g, '');
  const parsed = parse(readable, country) ?? parse(body, country);
  return {
    text: trimmed,
    e164: parsed?.number ?? null,
    extension: parsed?.ext ?? tail?.[1] ?? null,
    last4: digits.slice(-4),
    digits,
  };
}

function parse(text: string, country: string): { number: string; ext?: string } | null {
  // People write an international number with the exit code that they would dial; the library knows only the own country's.
  const international = text.replace(/^\s*\(?(?:00|011)\)?[\s-]*(?=[1-9])/, '+');
  const readings = [...new Set([text, international])].flatMap((candidate) => read(candidate, country) ?? []);
  const best = readings.find((found) => found.isValid()) ?? readings.find((found) => found.isPossible());
  if (best === undefined) return null;
  return best.ext === undefined ? { number: best.number } : { number: best.number, ext: best.ext };
}

function read(text: string, country: string): PhoneNumber | null {
  const code = country.toUpperCase();
  try {
    const known = isSupportedCountry(code) ? code : undefined;
    return (known === undefined ? parsePhoneNumberFromString(text) : parsePhoneNumberFromString(text, known)) ?? null;
  } catch {
    // Odd input makes the library throw now and then; the text then stays unread.
    return null;
  }
}
