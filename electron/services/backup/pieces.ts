import { joinBytes } from '../../../shared/formats/backup/join-bytes.ts';
import type { Disk } from './disk.ts';
import type { Pieces } from './write-durably.ts';

const pieceLength = 256 * 1024;

/** A file in pieces, so that the longest photo costs no more memory than the shortest. */
export async function* readPieces(disk: Disk, path: string): AsyncGenerator<Uint8Array> {
  const file = await disk.openRead(path);
  try {
    for (let at = 0; at < file.size; ) {
      const piece = await file.read(at, pieceLength);
      if (piece.length === 0) return;
      at += piece.length;
      yield piece;
    }
  } finally {
    await file.close();
  }
}

/** All pieces as one. @throws Error when they are longer than `maxBytes` */
export async function collect(pieces: Pieces, maxBytes: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > maxBytes) throw new Error('A file of the backup is longer than any that Makegood writes.');
    kept.push(piece);
  }
  return joinBytes(kept);
}
