import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutParts } from '../../../../renderer/data/snapshot/cut-parts.ts';
import type { Key, KeyRange } from '../../../../renderer/data/snapshot/key-ranges.ts';
import type { Page } from '../../../../renderer/data/snapshot/read-records.ts';

const size = { rows: 4, characters: 100 };

/** Rows of these lengths with the keys 1, 2, 3, as they are read of a range. */
function pagesOf(lengths: readonly number[], { after, upTo }: KeyRange): Page[] {
  const rows = lengths.map((length, at) => ({ id: at + 1, line: 'x'.repeat(length) }));
  const inRange = rows.filter(({ id }) => (after === null || id > (after as number)) && (upTo === null || id <= (upTo as number)));
  const pages: Page[] = [];
  for (let from = 0; from < inRange.length; from += size.rows) {
    const some = inRange.slice(from, from + size.rows);
    pages.push({ rows: some.map(({ id }) => ({ id })), lines: some.map(({ line }) => line) } as unknown as Page);
  }
  return pages;
}

async function cut(lengths: readonly number[], range: KeyRange): Promise<{ after: Key | null; upTo: Key | null; lines: string[] }[]> {
  const made: { after: Key | null; upTo: Key | null; lines: string[] }[] = [];
  const writer = {
    write: async (_table: string, { after, upTo }: KeyRange, lines: string[]) => {
      made.push({ after, upTo, lines });
      return { part: Promise.resolve({}) };
    },
  };
  async function* stream(): AsyncGenerator<Page> {
    yield* pagesOf(lengths, range);
  }
  await cutParts('customers', range, stream(), writer as never, size);
  return made;
}

const everything: KeyRange = { after: null, upTo: null };

describe('cutParts', () => {
  it('covers every row once, in order, and cuts no part again when its range is read again', async () => {
    const lengths = fc.array(fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 90, max: 400 })), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(lengths, async (all) => {
        const parts = await cut(all, everything);
        expect(parts.flatMap(({ lines }) => lines.map((line) => line.length))).toEqual(all);
        for (const part of parts) expect(await cut(all, part)).toEqual([part]);
      }),
    );
  });
});
