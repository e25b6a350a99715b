import { basename, dirname, join } from 'node:path';
import { copyName, fitsEnding } from '../../../shared/formats/media/media-types.ts';
import { sniffedBytes, sniffMedia } from '../../../shared/formats/media/sniff-media.ts';
import type { FileFolder } from './file-folder.ts';
import type { AskWhere } from './save-text.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Saves a copy of a kept file where a person says: the only way in which one leaves the program, which never opens one
 * itself. Its ending says what it is, whatever the record calls it. Answers the name it got, null when nobody chose.
 * @throws Error when the file is not here, and the file system's own
 */
export async function saveCopy(folder: FileFolder, sha256: string, name: string, askWhere: AskWhere): Promise<string | null> {
  const bytes = await folder.readWhole(sha256);
  if (bytes === null) throw new Error('This file is not on this computer.');
  const sniffed = sniffMedia(bytes.subarray(0, sniffedBytes), bytes.subarray(-sniffedBytes), name);
  const mediaType = sniffed.ok ? sniffed.mediaType : 'text/plain';
  const chosen = await askWhere(copyName(name, mediaType));
  if (chosen === null) return null;
  const path = fitsEnding(mediaType, chosen) ? chosen : join(dirname(chosen), copyName(basename(chosen), mediaType));
  await writeWhole(path, bytes);
  return basename(path);
}
