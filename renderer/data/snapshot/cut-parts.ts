import type { Part } from '../../../shared/domain/backup/manifest.ts';
import type { Key, KeyRange } from './key-ranges.ts';
import { type AnyRow, keyField, type Page } from './read-records.ts';
import type { PartWriter } from './write-parts.ts';

/** A part has about this many rows and characters, whichever comes first; one that has grown to twice that is cut. */
export interface PartSize {
  readonly rows: number;
  readonly characters: number;
}

export const usualSize: PartSize = { rows: 500, characters: 1024 * 1024 };

/** Cuts the pages of one range into parts and hands them to the writer; answers them in order. */
export async function cutParts(
  table: string,
  range: KeyRange,
  pages: AsyncIterable<Page>,
  writer: PartWriter,
  size: PartSize,
): Promise<Promise<Part>[]> {
  const parts: Promise<Part>[] = [];
  let lines: string[] = [];
  let keys: Key[] = [];
  let characters = 0;
  let after = range.after;

  const write = async (count: number, upTo: Key | null): Promise<void> => {
    const { part } = await writer.write(table, { after, upTo }, lines.slice(0, count));
    parts.push(part);
    after = upTo;
    lines = lines.slice(count);
    keys = keys.slice(count);
    characters = lines.reduce((sum, line) => sum + line.length, 0);
  };
  /** How many of the rows at hand make one part: never so many that the part would be cut again when it is read again. */
  const oneSize = (): number => {
    let taken = 0;
    for (const [at, line] of lines.entries()) {
      if (at > 0 && taken + line.length >= 2 * size.characters) return at;
      taken += line.length;
      if (at + 1 >= size.rows || taken >= size.characters) return at + 1;
    }
    return lines.length;
  };

  for await (const page of pages) {
    lines.push(...page.lines);
    keys.push(...page.rows.map((row: AnyRow) => row[keyField(table)] as Key));
    characters += page.lines.reduce((sum, line) => sum + line.length, 0);
    while (lines.length > 1 && (lines.length >= 2 * size.rows || characters >= 2 * size.characters)) {
      const count = Math.min(oneSize(), lines.length - 1);
      await write(count, keys[count - 1] as Key);
    }
  }
  // An empty table has no part; a range that is empty between others has one, so that the parts cover all keys.
  if (lines.length > 0 || parts.length > 0 || range.after !== null || range.upTo !== null) await write(lines.length, range.upTo);
  return parts;
}
