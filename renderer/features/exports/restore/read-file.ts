import {
  createRecordsReader,
  type ReadRecord,
  type RecordsHead,
  type RecordsProblem,
} from '../../../../shared/formats/export/records-file.ts';

/** Why a file cannot be taken: what is in it, or that it could not be read. */
export type FileTrouble = RecordsProblem | 'unreadable-file';

export class RecordsFileError extends Error {
  readonly trouble: FileTrouble;
  constructor(trouble: FileTrouble) {
    super(trouble);
    this.name = 'RecordsFileError';
    this.trouble = trouble;
  }
}

/** As much of a `File` as is used. */
export type RecordsFile = Pick<File, 'name' | 'size' | 'slice'>;

/** Small enough that the screen draws between two of them. */
const sliceBytes = 256 * 1024;

/** How a file ended. */
export interface FileEnd {
  readonly head: RecordsHead | null;
  readonly whole: boolean;
}

/**
 * Hands over the records of a file part by part.
 * @throws RecordsFileError when it is none of ours, or was moved meanwhile
 */
export async function readRecordsFile(
  file: RecordsFile,
  onRecords: (records: readonly ReadRecord[], bytes: number) => Promise<void>,
): Promise<FileEnd> {
  const reader = createRecordsReader();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let at = 0; at < file.size; at += sliceBytes) {
    const bytes = await file
      .slice(at, at + sliceBytes)
      .arrayBuffer()
      .catch(() => null);
    if (bytes === null) throw new RecordsFileError('unreadable-file');
    const { records, problem } = reader.push(decoder.decode(bytes, { stream: true }));
    if (problem !== null) throw new RecordsFileError(problem);
    await onRecords(records, Math.min(at + sliceBytes, file.size));
  }
  const { records, problem, whole, head } = reader.end();
  if (problem !== null) throw new RecordsFileError(problem);
  await onRecords(records, file.size);
  return { whole, head };
}
