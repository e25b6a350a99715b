import type { Part } from '../../../shared/domain/backup/manifest.ts';
import type { KeyRange } from './key-ranges.ts';
import type { SnapshotPort } from './snapshot-port.ts';
import { wrapGzip } from './wrap-gzip.ts';

/** Writes parts while the next rows are read. */
export interface PartWriter {
  /**
   * Begins to store a part; settles as soon as the next may come, so that only a few are in memory.
   * @throws what an earlier part failed with
   */
  write(table: string, range: KeyRange, lines: readonly string[]): Promise<{ readonly part: Promise<Part> }>;
}

/** A part that is longer is compressed before it goes to main, which takes 8 MB at once. */
const longestPlain = 4 * 1024 * 1024;
/** Parts that are hashed, compressed or under way to main at the same time. */
const atOnce = 3;

/**
 * @param known parts that main has already, by SHA-256: they are not sent again. Empty to have main look at each.
 */
export function createPartWriter(port: SnapshotPort, id: string, known: ReadonlySet<string>): PartWriter {
  const going = new Set<Promise<unknown>>();
  let failed: { readonly error: unknown } | null = null;

  const store = async (table: string, { after, upTo }: KeyRange, rows: number, bytes: Uint8Array<ArrayBuffer>): Promise<Part> => {
    const sha256 = hex(await crypto.subtle.digest('SHA-256', bytes));
    if (!known.has(sha256)) await port.put(id, sha256, bytes.length > longestPlain ? await gzip(bytes) : wrapGzip(bytes));
    return { table, after, upTo, rows, bytes: bytes.length, sha256 };
  };

  return {
    async write(table, range, lines) {
      while (going.size >= atOnce) await Promise.race(going);
      if (failed !== null) throw failed.error;
      const text = lines.length === 0 ? '' : `${lines.join('\n')}\n`;
      const part = store(table, range, lines.length, new TextEncoder().encode(text));
      const over = part.then(
        () => undefined,
        (error: unknown) => {
          failed ??= { error };
        },
      );
      going.add(over);
      void over.then(() => going.delete(over));
      return { part };
    },
  };
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const zipped = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(zipped).arrayBuffer());
}

function hex(hash: ArrayBuffer): string {
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
