import ICAL from 'ical.js';
import type { CharsetReader } from './charset.ts';
import type { RawLine } from './unfold-card.ts';

/** One property of a card, understood. */
export interface CardProperty {
  readonly line: number;
  /** Lower-case, without its group. */
  readonly name: string;
  /** Lower-case, null for none. */
  readonly group: string | null;
  /** Lower-case names; several values of one parameter in a list. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** The parts of a structured value (`N`, `ADR`, `ORG`), else one; several values of one part are joined. */
  readonly parts: readonly string[];
  /** All values of a list (`CATEGORIES`), else one. */
  readonly values: readonly string[];
  /** True where `parts[0]` is Base64. */
  readonly base64: boolean;
}

/** A line in its parts, before the parser gets it. */
interface SplitLine {
  readonly head: string;
  readonly parameters: readonly string[];
  readonly value: string;
}

const encodings = /^(?:quoted-printable|base64|b|q|8bit|7bit|binary)$/i;
const places = /^(?:inline|url|uri|content-id|cid)$/i;
const lists = /^(?:categories|nickname)$/i;
const structured = /^(?:n|adr|org|gender|clientpidmap|x-phonetic-org)$/i;

/**
 * Reads one unfolded line of any version. What the parser does not know of 2.1 (parameters without a name, charsets,
 * quoted-printable, commas that mean commas) is put into the words of 3.0 first; the parser then splits and unescapes.
 * Null for a line that is no property.
 */
export function readProperty({ line, text }: RawLine, version: string, charsets: CharsetReader): CardProperty | null {
  const split = splitLine(text);
  if (split === null) return null;
  const { names, charset, encoding } = readParameters(split.parameters);
  const base64 = /^b(?:ase64)?$/i.test(encoding);
  const value = base64 ? '' : textValue(split, encoding, charset, version, charsets);
  const parameters = names.map((parameter) => `;${charsets.fromBytes(parameter, charset)}`).join('');
  try {
    const parsed: unknown = ICAL.parse.property(
      `${split.head}${parameters}:${value}`,
      version === '4.0' ? ICAL.design.vcard : ICAL.design.vcard3,
    );
    return understood(parsed as JCardProperty, line, base64 ? split.value.replace(/\s+/g, '') : null);
  } catch {
    return null;
  }
}

/** As the parser answers: name, parameters, type, values. */
type JCardProperty = readonly [string, Readonly<Record<string, string | string[]>>, string, ...unknown[]];

function understood([name, given, , ...values]: JCardProperty, line: number, data: string | null): CardProperty {
  const parameters = new Map(Object.entries(given).map(([key, value]) => [key.toLowerCase(), [value].flat()]));
  const group = parameters.get('group')?.[0]?.toLowerCase() ?? null;
  const [first] = values;
  const inParts = Array.isArray(first);
  return {
    line,
    name: name.toLowerCase(),
    group,
    parameters,
    parts: data !== null ? [data] : inParts ? first.map(joined) : [values.map(String).join(',')],
    values: inParts ? first.map(joined) : values.map(String),
    base64: data !== null,
  };
}

function joined(part: unknown): string {
  return Array.isArray(part)
    ? part
        .map((one) => String(one).trim())
        .filter((one) => one !== '')
        .join(', ')
    : String(part);
}

/** Splits at the first colon and at semicolons, both outside quotes. Null where there is no colon or no name. */
function splitLine(text: string): SplitLine | null {
  const pieces: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    if (quoted || (character !== ';' && character !== ':')) continue;
    pieces.push(text.slice(from, at));
    from = at + 1;
    if (character === ':') {
      const [head = '', ...parameters] = pieces;
      return /^[\w.-]+$/.test(head.trim()) ? { head: head.trim(), parameters, value: text.slice(from) } : null;
    }
  }
  return null;
}

/** Gives parameters without a name the one that they have in 3.0, and takes out what speaks of bytes. */
function readParameters(given: readonly string[]): { names: string[]; charset: string | null; encoding: string } {
  const names: string[] = [];
  let charset: string | null = null;
  let encoding = '';
  for (const parameter of given) {
    const trimmed = parameter.trim();
    const equals = trimmed.indexOf('=');
    const name = equals === -1 ? '' : trimmed.slice(0, equals).trim().toLowerCase();
    const value = trimmed.slice(equals + 1).replace(/^"(.*)"$/, '$1');
    if (name === 'charset') charset = value;
    else if (name === 'encoding' || (name === '' && encodings.test(value))) encoding = value;
    else if (name === '' && places.test(value)) names.push(`VALUE=${value}`);
    else if (name === '' && value !== '') names.push(`TYPE=${value.replaceAll('"', '')}`);
    else if (name !== '') names.push(`${name}=${quotedWhereNeeded(trimmed.slice(equals + 1).trim())}`);
  }
  return { names, charset, encoding };
}

/** A quote that is opened and not closed would swallow the line. */
function quotedWhereNeeded(value: string): string {
  return (value.match(/"/g)?.length ?? 0) % 2 === 0 ? value : value.replaceAll('"', '');
}

function textValue({ head, value }: SplitLine, encoding: string, charset: string | null, version: string, charsets: CharsetReader): string {
  const printable = /^q(?:uoted-printable)?$/i.test(encoding);
  const text = printable ? charsets.fromQuotedPrintable(value, charset) : charsets.fromBytes(value, charset);
  const name = head.split('.').at(-1) ?? '';
  // Needless escapes, which the parser keeps as they are.
  const needless = structured.test(name) ? /\\(["':])/g : /\\(["':;])/g;
  const plain = text.replace(needless, '$1').replace(/\r\n|\r|\n/g, '\\n');
  if (version !== '2.1') return plain;
  const escaped = plain.replace(/\\(?![;,nN\\])/g, '\\\\');
  // In 2.1 a comma is a comma, but where programs make lists all the same.
  return lists.test(name) ? escaped : escaped.replace(/(\\.)|,/g, (all, pair?: string) => pair ?? (all === ',' ? '\\,' : all));
}
