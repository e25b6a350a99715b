import { FileProblemError } from './file-problem.ts';

/** As much of a `File` as reading needs, so that tests can hand in bytes. */
export interface FileLike {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Bytes read at once: large enough to be quick, small enough that a cancel is heard soon. */
const sliceBytes = 1024 * 1024;

/**
 * The file's bytes from its beginning, slice by slice; never the whole file at once.
 * @throws FileProblemError when it was moved, changed or locked meanwhile
 */
export async function* readBytes(file: FileLike): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < file.size; at += sliceBytes) yield readSlice(file, at, at + sliceBytes);
}

/** The first `length` bytes. */
export async function readHead(file: FileLike, length: number): Promise<Uint8Array> {
  return readSlice(file, 0, length);
}

async function readSlice(file: FileLike, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, Math.min(to, file.size)).arrayBuffer());
  } catch {
    throw new FileProblemError('unreadable');
  }
}
