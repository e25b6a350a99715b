import type { CsvEncoding, Decode } from './csv.ts';

/** Turns a file's bytes into its text, chunk by chunk. */
export interface TextFeed {
  push(bytes: Uint8Array): string;
  /** The text of what was held back (a character cut off by the end of the file). Call once, last. */
  end(): string;
}

/**
 * Decodes a file that arrives in chunks of any size: a character that straddles two chunks is held back until it is whole,
 * so `decode` needs no state of its own. The first `bomBytes` bytes are left out.
 */
export function createTextFeed(encoding: CsvEncoding, bomBytes: number, decode: Decode): TextFeed {
  let held: Uint8Array = new Uint8Array(0);
  let skip = bomBytes;

  return {
    push(bytes) {
      const left = bytes.subarray(Math.min(skip, bytes.length));
      skip -= bytes.length - left.length;
      const all = held.length === 0 ? left : joined(held, left);
      const cut = wholeCharacters(all, encoding);
      held = all.slice(cut);
      return cut === 0 ? '' : decode(all.subarray(0, cut), encoding);
    },
    end() {
      const last = held;
      held = new Uint8Array(0);
      return last.length === 0 ? '' : decode(last, encoding);
    },
  };
}

function joined(one: Uint8Array, two: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + two.length);
  all.set(one);
  all.set(two, one.length);
  return all;
}

/** How many leading bytes of `bytes` end on a character boundary. */
function wholeCharacters(bytes: Uint8Array, encoding: CsvEncoding): number {
  if (encoding === 'windows-1252') return bytes.length;
  if (encoding === 'utf-8') return bytes.length - openUtf8Bytes(bytes);
  const even = bytes.length - (bytes.length % 2);
  if (even < 2) return 0;
  const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] as number;
  // The first half of a surrogate pair waits for its second half.
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
}

/** How many bytes at the end belong to a character that is not complete yet: 0 to 3. */
function openUtf8Bytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? back : 0;
    }
  }
  return 0;
}
