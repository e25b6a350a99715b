import type { Phone } from '../customer/customer.ts';
import { headerWords } from './header-words.ts';
import type { ReadingSetup } from './import-row.ts';
import { phoneKeyOf } from './party-keys.ts';

const longest = 60;
const most = 20;

export interface ReadPhones {
  readonly phones: Phone[];
  /** What is none, or one too many: for the note. */
  readonly rest: readonly string[];
}

/** Reads the phones of a row with what each is for, from the label beside it, the words in the cell or the heading. */
export function createPhoneReader(setup: ReadingSetup): (cells: readonly string[]) => ReadPhones {
  const labels = setup.mapping.phoneLabel ?? [];
  const columns = (setup.mapping.phone ?? []).map((column) => ({
    column,
    label: labelOfHeader(setup.headers[column] ?? ''),
    // Jobber names once more which of the numbers takes messages.
    textOnly: /text message/i.test(setup.headers[column] ?? ''),
    labelColumn: labels.filter((one) => one < column && !(setup.mapping.phone ?? []).some((other) => other > one && other < column)).at(-1),
  }));
  return (cells) => {
    const phones: Phone[] = [];
    const rest: string[] = [];
    for (const { column, label, labelColumn, textOnly } of columns) {
      const beside = labelColumn === undefined ? '' : plainLabel(cells[labelColumn] ?? '');
      for (const one of splitPhones(cells[column] ?? '')) {
        const phone = toPhone(one.text, one.label || beside || label, setup);
        if (phone === null || phones.length >= most) rest.push(one.text);
        else if (!phones.some((other) => isSameLine(other, phone, textOnly))) phones.push(phone);
      }
    }
    return { phones, rest };
  };
}

/** One number may be a phone and a fax: it is the same line only where it is for the same. */
function isSameLine(one: Phone, other: Phone, whateverFor: boolean): boolean {
  if (phoneKeyOf(one) !== phoneKeyOf(other)) return false;
  return whateverFor || one.label === undefined || other.label === undefined || one.label === other.label;
}

function toPhone(text: string, label: string, setup: ReadingSetup): Phone | null {
  if (text.length > longest) return null;
  return { text, e164: setup.rules.phoneKey(text), ...(label === '' || label.length > longest ? {} : { label }) };
}

interface Piece {
  readonly text: string;
  readonly label: string;
}

const named = /\b(phone|mobile|cell|fax|other|work|home|main|pager|tel|office)\s*:\s*/gi;

/** `Phone:(555) 010-1234  Mobile:555 010 9999` (QuickBooks), `one ::: two` (Google), `one; two` (Jobber). */
function splitPhones(cell: string): Piece[] {
  const text = cell.trim();
  if (text === '' || /^(?:[-–—]{1,2}|n\/a)$/i.test(text)) return [];
  const marks = Array.from(text.matchAll(named));
  if (marks.length > 0 && marks[0]?.index === 0) {
    return marks.flatMap((mark, at) => {
      const piece = text.slice((mark.index ?? 0) + mark[0].length, marks[at + 1]?.index ?? text.length).replace(/[,;\s]+$/, '');
      return splitPlain(piece).map((one) => ({ text: one, label: labelOfHeader(mark[1] as string) }));
    });
  }
  return splitPlain(text).map((one) => ({ text: one, label: '' }));
}

function splitPlain(text: string): string[] {
  const joined = text.split(/\s*:::\s*/).filter((part) => part !== '');
  if (joined.length > 1) return joined.flatMap(splitPlain);
  if (!/[,;/|\n]| or /.test(text)) return joined;
  const parts = text
    .split(/[,;/|\n]| or /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.replace(/\D/g, '').length >= 7)
    ? parts
    : [parts.length === 1 ? (parts[0] as string) : text];
}

/** `* Work` (Google marks the first of several) is work. */
function plainLabel(text: string): string {
  const label =
    text
      .split(':::')[0]
      ?.replace(/^\*\s*/, '')
      .trim() ?? '';
  return /^(?:mobile|home|work|fax|main|other|pager|home fax|work fax)$/i.test(label) ? label.toLowerCase() : label;
}

/** What a line is for, by the heading of its column; empty for a heading that only says that it is a phone. */
function labelOfHeader(header: string): string {
  const words = headerWords(header)
    .replace(/^(?:customer|client|contact|primary contact) /, '')
    .replace(/\b(?:telephone|phone|tel|number|numbers|no|value|s)\b|\d+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === 'business' || words === 'office') return 'work';
  if (words === 'cell' || words === 'mobile' || words === 'text message enabled') return 'mobile';
  if (words === 'business fax') return 'work fax';
  return words === 'primary' || words === 'contact' ? '' : words.slice(0, longest);
}
