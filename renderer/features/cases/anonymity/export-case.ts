import type { Id } from '../../../../shared/domain/base/id.ts';
import type { ShownCase } from '../../../../shared/domain/case/shown-case.ts';
import { writeCasePage } from '../../../../shared/formats/export/case-page.ts';
import type { InlinePicture } from '../../../../shared/print/markup.ts';
import { caseFile } from '../../../../shared/text/en/case-anonymity.ts';
import { fileNameOf } from '../../../../shared/text/file-name.ts';
import { readCleanPicture } from '../../../data/cases/read-clean-picture.ts';
import { readShownCase } from '../../../data/cases/read-shown-case.ts';
import { base64OfBytes } from '../../../data/files/base64.ts';
import { saveText } from '../../../data/files/save-text.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import type { Kernel } from '../../../data/kernel/run-command.ts';

/** `nowhere`: nobody chose a place. `leftOut`: pictures that could not be freed of what cameras write into them, or are not here. */
export type CaseExport =
  | { readonly state: 'saved'; readonly savedAs: string; readonly leftOut: number }
  | { readonly state: 'nowhere' | 'failed' | 'gone' | 'unsafe' };

/** Saves the case as everybody may see it in one page with its pictures inside. An anonymous one gives nobody away by its file name. */
export async function exportCase(kernel: Pick<Kernel, 'database'>, caseId: Id): Promise<CaseExport> {
  const answer = await readShownCase(readerOf(kernel.database), caseId);
  if (answer.state !== 'shown') return answer;
  const { shown } = answer;
  try {
    const { pictures, leftOut } = await readPictures(shown);
    const name = shown.anonymous ? caseFile.plainName : fileNameOf(shown.title) || caseFile.plainName;
    const savedAs = await saveText(`${name}.html`, writeCasePage(shown, pictures, caseFile));
    return savedAs === null ? { state: 'nowhere' } : { state: 'saved', savedAs, leftOut };
  } catch {
    return { state: 'failed' };
  }
}

/** One after another: a picture is large, and all of them unpacked at once are more than a small computer has room for. */
async function readPictures({ steps }: ShownCase): Promise<{ pictures: ReadonlyMap<string, InlinePicture>; leftOut: number }> {
  const pictures = new Map<string, InlinePicture>();
  const missing = new Set<string>();
  for (const { sha256 } of steps.flatMap(({ photos }) => photos)) {
    if (pictures.has(sha256) || missing.has(sha256)) continue;
    const clean = await readCleanPicture(sha256);
    if (clean === null) missing.add(sha256);
    else pictures.set(sha256, { mediaType: clean.mediaType, base64: base64OfBytes(clean.bytes) });
  }
  return { pictures, leftOut: missing.size };
}
