import { createEncodingDetector, type EncodingReport } from '../../../../shared/formats/csv/detect-encoding.ts';
import { type FileLike, readBytes, readHead } from './file-like.ts';
import { type FileProblemCode, FileProblemError } from './file-problem.ts';
import { decodeBytes } from './read-records.ts';
import type { Steps } from './steps.ts';

/** What a file's bytes say of it, whichever way they are then read. */
export interface FileFacts {
  readonly encoding: EncodingReport;
  /** The beginning, as bytes: enough to see how it is laid out. */
  readonly head: Uint8Array;
  /** True when the head is the whole file. */
  readonly complete: boolean;
  /** True for a file of contacts, which is no table yet. */
  readonly cards: boolean;
}

const headBytes = 512 * 1024;
const lookedAt = 64 * 1024;
/** Above this share of control characters it is no text that somebody wrote; a few strays are taken out row by row. */
const mostControls = 0.02;
/** A text file that a bad copy has riddled with NUL still has more letters than these. */
const mostNul = 0.5;

/**
 * Reads the whole file once to find its encoding.
 * @throws FileProblemError for a file that is empty or no table of text
 */
export async function readFacts(file: FileLike, steps: Steps): Promise<FileFacts> {
  const head = await readHead(file, headBytes);
  if (head.length === 0) throw new FileProblemError('empty');
  const detector = createEncodingDetector();
  let bytes = 0;
  for await (const slice of readBytes(file)) {
    steps.signal.throwIfAborted();
    detector.push(slice);
    bytes += slice.length;
    steps.onProgress(bytes, file.size);
  }
  const encoding = detector.end();
  const text = decodeBytes(head.subarray(encoding.bomBytes, lookedAt), encoding.encoding);
  const cards = /^\s*BEGIN\s*:\s*VCARD\s*$/im.test(text);
  const wrong = encoding.binary ?? (cards ? null : otherFormat(text));
  if (wrong !== null) throw new FileProblemError(wrong);
  return { encoding, head, complete: head.length === file.size, cards };
}

/** What else a text may be that is no table. */
function otherFormat(text: string): FileProblemCode | null {
  const start = text.slice(0, 1_000).trimStart().toLowerCase();
  if (text.replaceAll('\0', '').trim() === '') return text.includes('\0') ? 'binary' : 'empty';
  if (start.startsWith('begin:vcalendar')) return 'calendar';
  if (start.startsWith('<!doctype html') || start.startsWith('<html') || start.startsWith('<?xml')) return 'web-page';
  if (/^[[{]\s*["{[]/.test(start)) return 'json';
  return isText(text) ? null : 'binary';
}

function isText(text: string): boolean {
  let controls = 0;
  let nul = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) nul += 1;
    else if ((code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) || code === 0xfffd) controls += 1;
  }
  return controls <= text.length * mostControls && nul <= text.length * mostNul;
}
