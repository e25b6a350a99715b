import type { ExportSource } from '../../renderer/features/exports/write/export-source.ts';

/** The whole text of an export, for tests: the program itself never holds it. */
export async function textOf(source: ExportSource | Promise<ExportSource>): Promise<string> {
  let text = '';
  for await (const piece of (await source).pieces) text += piece.text;
  return text;
}
