import { searchWords } from '../base/search-words.ts';
import type { Customer, Phone } from './customer.ts';

/** People say the last four digits of a phone, and sometimes the local number: seven at most. */
const tails = [4, 5, 6, 7];

/**
 * What the picker's index holds of a customer: the words of the name, asked for by how they begin, and the digits of
 * each phone, whole (as dialled from abroad and as typed) and the last four to seven. Sorted, so that the same
 * customer has the same keys on every machine.
 */
export function customerSearchKeys(customer: Pick<Customer, 'name' | 'phones'>): string[] {
  const keys = [...searchWords(customer.name), ...customer.phones.flatMap(phoneKeys)];
  return [...new Set(keys)].toSorted();
}

function phoneKeys({ text, e164 }: Phone): string[] {
  const typed = phoneDigits(text);
  const whole = e164 === null ? typed : e164.slice(1);
  if (whole === '') return [];
  return [whole, typed, ...tails.filter((length) => length < whole.length).map((length) => whole.slice(-length))];
}

/** The digits of a number as it was typed, in any script, without an extension. */
export function phoneDigits(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const end = plain.search(/(?:ext|x|#)[\s.:]*\d{1,7}\s*$/);
  return (end < 0 ? plain : plain.slice(0, end)).replace(/\D/g, '');
}
