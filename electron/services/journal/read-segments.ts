import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckpointAnswer, JournalPage } from '../../../shared/ipc/journal-contract.ts';
import { decodeFrames, type Frame } from './frame.ts';
import {
  decodeSegmentHeader,
  generationOfName,
  isSegmentName,
  type Position,
  segmentHeaderBytes,
  segmentsOf,
  seqOfName,
} from './segment.ts';

/** A page ends past this many characters of text. */
const charactersAtOnce = 4 * 1024 * 1024;

/** What a segment's file holds, as far as it is whole. */
interface SegmentContent {
  readonly before: Position;
  readonly frames: readonly Frame[];
  readonly isWhole: boolean;
}

/** Null when not even its header can be read. */
async function readSegment(file: string): Promise<SegmentContent | null> {
  const bytes = await readFile(file);
  const before = decodeSegmentHeader(bytes);
  if (before === null) return null;
  const { frames, end } = decodeFrames(bytes, segmentHeaderBytes, before);
  return { before, frames, isWhole: end === bytes.length };
}

/**
 * Reads one page of a generation after a sequence. A segment at a time is in memory. Every frame is checked, and that each
 * segment goes on where the one before ended.
 */
export async function readPage(folder: string, generation: number, after: number, most: number): Promise<JournalPage> {
  const names = await segmentNames(folder, generation);
  const first = names.findLastIndex((name) => seqOfName(name) <= after);
  if (first < 0) return { records: [], more: false, trouble: names.length === 0 ? null : 'missing' };
  const page = createPage(most);
  let last: Position | null = null;
  for (const [index, name] of names.entries()) {
    if (index < first) continue;
    const content = await readSegment(join(folder, name));
    if (content === null) return page.end('damaged');
    if (last !== null && last.seq !== content.before.seq) return page.end('missing');
    if (last !== null && !last.hash.equals(content.before.hash)) return page.end('damaged');
    for (const frame of content.frames) {
      if (frame.seq > after && !page.take(frame)) return page.more();
    }
    if (!content.isWhole) return page.end('damaged');
    last = content.frames.at(-1) ?? content.before;
  }
  return page.end(null);
}

interface Page {
  /** False when it was full already. */
  take(frame: Frame): boolean;
  more(): JournalPage;
  end(trouble: JournalPage['trouble']): JournalPage;
}

function createPage(most: number): Page {
  const records: { seq: number; text: string }[] = [];
  let characters = 0;
  return {
    take({ seq, text }) {
      if (records.length >= most || characters >= charactersAtOnce) return false;
      records.push({ seq, text });
      characters += text.length;
      return true;
    },
    more: () => ({ records, more: true, trouble: null }),
    end: (trouble) => ({ records, more: false, trouble }),
  };
}

/** What a generation holds at a position; `last` is where it ends. */
export async function compareAt(
  folder: string,
  generation: number,
  asked: { seq: number; hash: string },
  last: Position,
): Promise<CheckpointAnswer> {
  if (asked.seq === 0) return 'unknown';
  if (asked.seq > last.seq) return 'beyond';
  const found = asked.seq === last.seq ? last : await positionAt(folder, generation, asked.seq);
  if (found === null) return 'unknown';
  return found.hash.toString('hex') === asked.hash ? 'same' : 'different';
}

async function positionAt(folder: string, generation: number, seq: number): Promise<Position | null> {
  const name = (await segmentNames(folder, generation)).findLast((candidate) => seqOfName(candidate) <= seq);
  const content = name === undefined ? null : await readSegment(join(folder, name));
  if (content === null) return null;
  return content.before.seq === seq ? content.before : (content.frames.find((frame) => frame.seq === seq) ?? null);
}

/** The newest generation that holds any frame; 0 where none does. */
export async function newestGeneration(folder: string): Promise<number> {
  for (const name of (await readdir(folder)).filter(isSegmentName).toSorted().toReversed()) {
    if ((await stat(join(folder, name))).size > segmentHeaderBytes) return generationOfName(name);
  }
  return 0;
}

async function segmentNames(folder: string, generation: number): Promise<string[]> {
  try {
    return segmentsOf(await readdir(folder), generation);
  } catch (error) {
    // A database that never had a journal.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
