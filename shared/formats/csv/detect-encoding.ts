import { createUtf8Check } from './check-utf8.ts';
import type { CsvEncoding } from './csv.ts';

/** What the bytes of a file say about it. */
export interface EncodingReport {
  /** What it most likely is; a person may choose another. */
  readonly encoding: CsvEncoding;
  /** Length of the byte order mark, 0 where there is none. */
  readonly bomBytes: number;
  /**
   * `bom`: it says so itself. `nul-pattern`: every other byte is NUL. `valid`: all of it is well-formed UTF-8 (plain ASCII
   * too). `mostly-utf8`: UTF-8 with a few damaged bytes. `not-utf8`: neither, so the usual encoding of Windows.
   */
  readonly why: 'bom' | 'nul-pattern' | 'valid' | 'mostly-utf8' | 'not-utf8';
  /** Bytes that cannot be read in `encoding`, where it is UTF-8; the parser names their rows and columns. */
  readonly unreadableBytes: number;
  /** Not a text file at all: the kind that its first bytes name. */
  readonly binary: 'zip' | 'ole' | 'pdf' | null;
  /** Bytes seen. */
  readonly size: number;
}

export interface EncodingDetector {
  push(bytes: Uint8Array): void;
  /** Ends the file and gives the verdict. Call once. */
  end(): EncodingReport;
}

/** How much of the beginning is looked at for NUL bytes. */
const headBytes = 256 * 1024;

/** Four bytes are enough for every mark and magic number below. */
const magicBytes = 4;

const binaryKinds = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
] as const;

/**
 * Finds a file's encoding from all its bytes, handed in chunk by chunk (sniffing the beginning alone takes a file with its
 * first accent on line 9,000 for something else). One pass, constant memory, the same answer every time.
 */
export function createEncodingDetector(): EncodingDetector {
  const utf8 = createUtf8Check();
  const magic: number[] = [];
  const pairs = { asciiThenNul: 0, nulThenAscii: 0, all: 0 };
  let size = 0;

  return {
    push(bytes) {
      for (let at = 0; at < bytes.length && magic.length < magicBytes; at += 1) magic.push(bytes[at] as number);
      if (size < headBytes) countPairs(bytes, size, pairs);
      utf8.push(bytes);
      size += bytes.length;
    },
    end() {
      const counts = utf8.end();
      const binary = binaryKinds.find(([, start]) => start.every((byte, at) => magic[at] === byte))?.[0] ?? null;
      return { ...verdict(magic, pairs, counts), binary, size };
    },
  };
}

function verdict(
  magic: readonly number[],
  pairs: { asciiThenNul: number; nulThenAscii: number; all: number },
  counts: { good: number; bad: number },
): Pick<EncodingReport, 'encoding' | 'bomBytes' | 'why' | 'unreadableBytes'> {
  const [first, second, third] = magic;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { encoding: 'utf-8', bomBytes: 3, why: 'bom', unreadableBytes: counts.bad };
  }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bomBytes: 2, why: 'bom', unreadableBytes: 0 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bomBytes: 2, why: 'bom', unreadableBytes: 0 };
  // Delimiters, digits and line ends have a NUL beside them in UTF-16 whatever the script; a stray NUL in other text is rare.
  const quarter = pairs.all / 4;
  if (pairs.asciiThenNul > quarter && pairs.nulThenAscii * 10 < pairs.asciiThenNul) {
    return { encoding: 'utf-16le', bomBytes: 0, why: 'nul-pattern', unreadableBytes: 0 };
  }
  if (pairs.nulThenAscii > quarter && pairs.asciiThenNul * 10 < pairs.nulThenAscii) {
    return { encoding: 'utf-16be', bomBytes: 0, why: 'nul-pattern', unreadableBytes: 0 };
  }
  if (counts.bad === 0) return { encoding: 'utf-8', bomBytes: 0, why: 'valid', unreadableBytes: 0 };
  // Well-formed sequences do not come about by chance: where they clearly outnumber the rest, the rest is damage.
  if (counts.good >= counts.bad * 4) return { encoding: 'utf-8', bomBytes: 0, why: 'mostly-utf8', unreadableBytes: counts.bad };
  return { encoding: 'windows-1252', bomBytes: 0, why: 'not-utf8', unreadableBytes: 0 };
}

/** Counts neighbouring bytes at even file offsets of which exactly one is NUL and the other printable ASCII. */
function countPairs(bytes: Uint8Array, offset: number, pairs: { asciiThenNul: number; nulThenAscii: number; all: number }): void {
  const end = Math.min(bytes.length - 1, headBytes - offset);
  for (let at = offset % 2; at < end; at += 2) {
    const one = bytes[at] as number;
    const two = bytes[at + 1] as number;
    pairs.all += 1;
    if (two === 0 && isPlain(one)) pairs.asciiThenNul += 1;
    else if (one === 0 && isPlain(two)) pairs.nulThenAscii += 1;
  }
}

function isPlain(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
