import { createEncodingDetector } from '../../../../shared/formats/csv/detect-encoding.ts';
import { type FileLike, readHead } from './file-like.ts';
import type { OpenedFile } from './open-workbook.ts';

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
