import { createEncodingDetector } from '../../../../shared/formats/csv/detect-encoding.ts';
import { type FileLike, readHead } from './file-like.ts';

/** A file made ready for reading: what is no text already has become text. */
export interface OpenedFile {
  /** The table itself: the file as it was chosen, or the text of a workbook's sheet under the same name. */
  readonly file: FileLike;
  /** Sheets of a workbook by name; empty for every other file. */
  readonly sheets: readonly string[];
  /** Which of them, from 0. */
  readonly sheet: number;
}

/**
 * Opens a file by what its first bytes say it is. A workbook is read whole, by a reader that is loaded only then.
 * @param sheet which sheet of a workbook; undefined for the first one that holds a list
 * @throws FileProblemError for a packed file that is no workbook
 */
export async function openFile(file: FileLike, sheet: number | undefined): Promise<OpenedFile> {
  const detector = createEncodingDetector();
  detector.push(await readHead(file, 8));
  if (detector.end().binary !== 'zip') return { file, sheets: [], sheet: 0 };
  const { openWorkbook } = await import('./open-workbook.ts');
  return openWorkbook(file, sheet);
}
