import { hasLetters, lettersAt } from './byte-text.ts';
import { isPlainText } from './is-plain-text.ts';
import type { MediaRefusal } from './media-refusals.ts';
import { fitsEnding } from './media-types.ts';
import { readZipNames } from './read-zip-names.ts';

export type SniffedMedia = { readonly ok: true; readonly mediaType: string } | { readonly ok: false; readonly reason: MediaRefusal };

/** How much of a file is looked at: its first bytes, and for archives its last. */
export const sniffedBytes = 64 * 1024;

/**
 * What a file is, judged by its bytes. Pictures, PDF, films, office documents without programs in them and plain text are
 * kept; everything else is refused: programs, scripts, and pages or drawings (HTML, SVG) that could hold a script.
 * @param head the first `sniffedBytes`, or all of it
 * @param tail the last `sniffedBytes`, or all of it
 * @param name decides only whether a text is a kind that is kept: scripts are texts too
 */
export function sniffMedia(head: Uint8Array, tail: Uint8Array, name: string): SniffedMedia {
  if (head.length === 0) return { ok: false, reason: 'empty' };
  if (isProgram(head)) return { ok: false, reason: 'program' };
  const mediaType = pictureType(head) ?? boxedType(head) ?? (isPdf(head) ? 'application/pdf' : null);
  if (mediaType !== null) return { ok: true, mediaType };
  if (hasLetters(head, 0, 'PK')) return sniffZip(head, tail);
  if (hasLetters(head, 0, '\xd0\xcf\x11\xe0')) return { ok: false, reason: 'old-office' };
  if (!isPlainText(head)) return { ok: false, reason: 'unknown' };
  return sniffText(head, name);
}

/** Windows, Linux, macOS (both byte orders, 32 and 64 bit, several in one, which Java shares), and what a shell would run. */
function isProgram(head: Uint8Array): boolean {
  const marks = ['MZ', '\x7fELF', '\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe', '#!'];
  return marks.some((mark) => hasLetters(head, 0, mark)) || hasLetters(head, 0, '\x4c\x00\x00\x00\x01\x14\x02\x00');
}

function pictureType(head: Uint8Array): string | null {
  if (hasLetters(head, 0, '\xff\xd8\xff')) return 'image/jpeg';
  if (hasLetters(head, 0, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (hasLetters(head, 0, 'GIF87a') || hasLetters(head, 0, 'GIF89a')) return 'image/gif';
  if (hasLetters(head, 0, 'RIFF') && hasLetters(head, 8, 'WEBP')) return 'image/webp';
  if (hasLetters(head, 0, 'II*\0') || hasLetters(head, 0, 'MM\0*')) return 'image/tiff';
  // Two letters alone would take in any text that begins so: the two reserved fields and the header's length belong to it.
  if (hasLetters(head, 0, 'BM') && hasLetters(head, 6, '\0\0\0\0') && hasLetters(head, 15, '\0\0\0')) return 'image/bmp';
  return null;
}

/** ISO base media files name their brand in their first box (ISO/IEC 14496-12; HEIF: ISO/IEC 23008-12). */
function boxedType(head: Uint8Array): string | null {
  if (!hasLetters(head, 4, 'ftyp')) return null;
  const length = Math.min(new DataView(head.buffer, head.byteOffset).getUint32(0), 256);
  const brands = [8, ...Array.from({ length: Math.max(0, Math.floor((length - 16) / 4)) }, (_, n) => 16 + n * 4)].map((at) =>
    lettersAt(head, at, 4),
  );
  const has = (...names: string[]): boolean => brands.some((brand) => names.includes(brand));
  if (has('avif', 'avis')) return 'image/avif';
  if (has('heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1')) return 'image/heic';
  if (has('qt  ')) return 'video/quicktime';
  return has('isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'dash', 'MSNV', '3gp4', '3gp5') ? 'video/mp4' : null;
}

/** The mark may stand anywhere in the first kilobyte (PDF 1.7, implementation note 13); some writers put a line before it. */
function isPdf(head: Uint8Array): boolean {
  return lettersAt(head, 0, 1024).includes('%PDF-');
}

const officeFolders: readonly (readonly [string, string])[] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

/** An office document is an archive with its parts under known names. One that brings programs along is none for us. */
function sniffZip(head: Uint8Array, tail: Uint8Array): SniffedMedia {
  const names = readZipNames(tail);
  if (names === null) return { ok: false, reason: 'archive' };
  const holdsProgram = names.some((name) => /vbaProject|(?:^|\/)(?:macrosheets|activeX|Basic|Scripts)\//i.test(name));
  if (holdsProgram) return { ok: false, reason: 'program' };
  const opened = /mimetype(application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation))PK/.exec(lettersAt(head, 30, 80))?.[1];
  if (opened !== undefined) return { ok: true, mediaType: opened };
  const mediaType = officeFolders.find(([folder]) => names.some((name) => name.startsWith(folder)))?.[1];
  if (mediaType !== undefined && names.includes('[Content_Types].xml')) return { ok: true, mediaType };
  return { ok: false, reason: 'archive' };
}

/** Words that only a page, a drawing or a script begins with. */
const pageMark = /<(?:!doctype|html|head|body|script|svg|iframe|\?xml|\?php)\b/i;

function sniffText(head: Uint8Array, name: string): SniffedMedia {
  if (pageMark.test(lettersAt(head, 0, 1024).replaceAll('\0', ''))) return { ok: false, reason: 'page' };
  return fitsEnding('text/plain', name) ? { ok: true, mediaType: 'text/plain' } : { ok: false, reason: 'unknown' };
}
