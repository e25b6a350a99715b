import readWorkbook from 'read-excel-file/web-worker';
import { firstFilledSheet, type SheetCell, sheetText } from '../../../../shared/formats/xlsx/sheet-text.ts';
import { type FileLike, readHead } from './file-like.ts';
import { FileProblemError } from './file-problem.ts';
import { unpackedSize } from './unpacked-size.ts';

/** A file made ready for reading: what is no text already has become text. */
export interface OpenedFile {
  /** The table itself: the file as it was chosen, or the text of a workbook's sheet under the same name. */
  readonly file: FileLike;
  /** Sheets of a workbook by name; empty for every other file. */
  readonly sheets: readonly string[];
  /** Which of them, from 0. */
  readonly sheet: number;
}

/** Bytes of a workbook, and of what is packed in it: it is held whole while it is read. */
const mostBytes = 64 * 1024 * 1024;
const mostUnpacked = 768 * 1024 * 1024;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The workbook that was read last: choosing another of its sheets does not read it again. */
let last: { readonly file: FileLike; readonly sheets: readonly Sheet[] } | null = null;

/** @throws FileProblemError for a packed file that is no workbook, or one too large to be read */
export async function openWorkbook(file: FileLike, sheet: number | undefined): Promise<OpenedFile> {
  const sheets = last?.file === file ? last.sheets : await readSheets(file);
  last = { file, sheets };
  const chosen = Math.min(sheet ?? firstFilledSheet(sheets.map(({ rows }) => rows)), sheets.length - 1);
  const text = new Blob([...sheetText(sheets[chosen]?.rows ?? [])]);
  const table = { name: file.name, size: text.size, slice: (from: number, to: number) => text.slice(from, to) };
  return { file: table, sheets: sheets.map(({ name }) => name), sheet: chosen };
}

async function readSheets(file: FileLike): Promise<Sheet[]> {
  if (file.size > mostBytes) throw new FileProblemError('workbook-too-large');
  const bytes = await readHead(file, file.size);
  const unpacked = unpackedSize(bytes);
  if (unpacked === null) throw new FileProblemError('zip');
  if (unpacked > mostUnpacked) throw new FileProblemError('workbook-too-large');
  try {
    const sheets = await readWorkbook(bytes.buffer as ArrayBuffer, { trim: false });
    if (sheets.length === 0) throw new FileProblemError('zip');
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as SheetCell[][] }));
  } catch (error) {
    throw error instanceof FileProblemError ? error : new FileProblemError('zip');
  }
}
