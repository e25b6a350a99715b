import { createUtf8Check } from '../csv/check-utf8.ts';
import type { DecodeCharset } from './vcard.ts';

/** Turns text that stands as one character a byte into what it says. */
export interface CharsetReader {
  /** @param charset what the line says of itself, null for nothing */
  fromBytes(text: string, charset: string | null): string;
  /** Quoted-printable: runs of `=C3=A4` become characters. */
  fromQuotedPrintable(text: string, charset: string | null): string;
}

const anyByte = /[\u0080-\u00FF]/;
const codes = /(?:=[0-9A-Fa-f]{2})+/g;
/** What programs write when they mean "I did not think about it". */
const says = /^(?:us-ascii|ascii|ansi|8bit|default|utf-7)$/i;

/**
 * Reads each line by the charset that it names, else by what its bytes are: well-formed UTF-8 does not come about by
 * chance, the rest is in the usual encoding of Windows.
 * @param asBytes true where each character of the text is a byte; false where the file was decoded whole (UTF-16)
 */
export function createCharsetReader(decode: DecodeCharset, asBytes: boolean): CharsetReader {
  const read = (bytes: Uint8Array, charset: string | null): string => {
    if (charset !== null && !says.test(charset)) {
      const text = decode(bytes, charset);
      if (text !== null) return text;
    }
    return decode(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252') ?? '';
  };
  const fromBytes = (text: string, charset: string | null): string => (asBytes && anyByte.test(text) ? read(bytesOf(text), charset) : text);
  return {
    fromBytes,
    fromQuotedPrintable(text, charset) {
      const byteAt = (code: string): string => String.fromCharCode(Number.parseInt(code.slice(1), 16));
      // Bytes beside codes may belong to one character.
      if (asBytes) return fromAll(text.replace(/=[0-9A-Fa-f]{2}/g, byteAt), charset, read);
      return text.replace(codes, (run) => fromAll(run.replace(/=[0-9A-Fa-f]{2}/g, byteAt), charset, read));
    },
  };
}

function fromAll(text: string, charset: string | null, read: (bytes: Uint8Array, charset: string | null) => string): string {
  const wide = charset !== null && /utf-?16|utf-?32|iso-2022/i.test(charset);
  return wide || anyByte.test(text) ? read(bytesOf(text), charset) : text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function isUtf8(bytes: Uint8Array): boolean {
  const check = createUtf8Check();
  check.push(bytes);
  return check.end().bad === 0;
}

/** Bytes as text of one character each. */
export function byteText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
