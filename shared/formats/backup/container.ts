import { z } from 'zod';
import { sha256Schema } from '../../domain/backup/manifest.ts';
import { joinBytes, lengthBytes } from './join-bytes.ts';
import { snapshotHeadSchema } from './snapshot-file.ts';

/** What a self-contained file begins with; the version of the format follows in four bytes. */
export const containerMagic = 'MKGDFILE';
export const containerVersion = 1;

/** Everything behind that is frames: a type, a length in four bytes, and as many bytes. */
export const frameTypes = { head: 1, entry: 2, chunk: 3, entryEnd: 4, end: 5 } as const;

/** No frame is longer. */
export const maxFrame = 64 * 1024;

/** What the list shows of a snapshot stands first, in clear. */
export const containerHeadSchema = snapshotHeadSchema;
export type ContainerHead = z.infer<typeof containerHeadSchema>;

const entryKinds = ['manifest', 'part', 'file'] as const;
/** A name is a hash, so that it can point nowhere. */
export const entrySchema = z.strictObject({ kind: z.enum(entryKinds), name: z.union([z.literal('manifest'), sha256Schema]) });
export type EntryName = z.infer<typeof entrySchema>;

/** What an entry must have been: length and SHA-256 of its bytes as they stand there. */
export const entryEndSchema = z.strictObject({ bytes: z.int().nonnegative(), sha256: sha256Schema });
/** Number of entries, and SHA-256 of everything before. */
export const endSchema = z.strictObject({ entries: z.int().nonnegative(), sha256: sha256Schema });

/** A hash that is fed piece by piece; handed in. */
export interface Hashing {
  update(bytes: Uint8Array): void;
  /** Hex SHA-256 of what it was fed so far; it can be fed further. */
  soFar(): string;
}
export interface ContainerTools {
  utf8(text: string): Uint8Array;
  /** @throws Error for bytes that are no UTF-8 */
  text(bytes: Uint8Array): string;
  hash(): Hashing;
}

export interface EntryToWrite extends EntryName {
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Writes a self-contained file, in pieces: however much is in it, no more than one piece is held. */
export async function* writeContainer(
  head: ContainerHead,
  entries: AsyncIterable<EntryToWrite>,
  tools: ContainerTools,
): AsyncGenerator<Uint8Array> {
  const all = tools.hash();
  let count = 0;
  const out = (bytes: Uint8Array): Uint8Array => {
    all.update(bytes);
    return bytes;
  };
  const json = (type: number, value: unknown): Uint8Array => out(frame(type, tools.utf8(JSON.stringify(value))));
  yield out(joinBytes([tools.utf8(containerMagic), lengthBytes(containerVersion)]));
  yield json(frameTypes.head, head);
  for await (const { kind, name, pieces } of entries) {
    yield json(frameTypes.entry, { kind, name });
    const hash = tools.hash();
    let bytes = 0;
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      for (let at = 0; at < piece.length; at += maxFrame) yield out(frame(frameTypes.chunk, piece.subarray(at, at + maxFrame)));
    }
    yield json(frameTypes.entryEnd, { bytes, sha256: hash.soFar() });
    count += 1;
  }
  yield frame(frameTypes.end, tools.utf8(JSON.stringify({ entries: count, sha256: all.soFar() })));
}

function frame(type: number, payload: Uint8Array): Uint8Array {
  return joinBytes([new Uint8Array([type]), lengthBytes(payload.length), payload]);
}
