import type { RowOf } from '../schema.ts';

type Told = Pick<RowOf<'customers'>, 'name' | 'company' | 'phones' | 'emails'>;

/** Texts by which persons are known. */
export interface TellingTexts {
  readonly texts: readonly string[];
  readonly digits: readonly string[];
}

/** Names shorter than this stand in too many words. In letters. */
const shortestName = 5;
const fewestDigits = 7;

/**
 * The texts by which a person is known, in lower case: names, e-mail addresses, and the digits of phones. One that is so
 * short that it says nothing is left out.
 */
export function tellingTexts(persons: readonly Told[]): TellingTexts {
  const texts = persons.flatMap(({ name, company, emails }) => [name, company ?? '', ...emails]).map((one) => plain(one));
  const digits = persons.flatMap(({ phones }) => phones.map(({ text, e164 }) => (e164 ?? text).replace(/\D/g, '').slice(-9)));
  return {
    texts: [...new Set(texts.filter((one) => one.length >= shortestName))],
    digits: [...new Set(digits.filter((one) => one.length >= fewestDigits))],
  };
}

/** True when a text names one of these persons: their whole name, an e-mail address or a phone of theirs. */
export function mentions(text: string, persons: readonly Told[] | TellingTexts): boolean {
  const told = 'texts' in persons ? persons : tellingTexts(persons);
  const words = plain(text);
  if (told.texts.some((one) => words.includes(one))) return true;
  if (told.digits.length === 0) return false;
  const digits = words.replace(/(?<=\d)[\s().-]+(?=\d)/g, '');
  return told.digits.some((one) => digits.includes(one));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
