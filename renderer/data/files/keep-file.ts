import type { KeptContent } from '../../../shared/domain/attachment/new-attachment.ts';
import type { MediaRefusal } from '../../../shared/formats/media/media-refusals.ts';
import { pictureHeadBytes, readPictureSize } from '../../../shared/formats/media/read-picture-size.ts';
import { filePieceBytes, maxFileBytes } from '../../../shared/ipc/files-contract.ts';
import { ask } from '../../desktop/bridge.ts';

export type KeepRefusal = MediaRefusal | 'too-large';

export type KeepOutcome = { readonly ok: true; readonly content: KeptContent } | { readonly ok: false; readonly reason: KeepRefusal };

/** Asks main; a test hands in a store of its own. */
export type FileAsk = typeof ask;

/**
 * Hands a file to main, piece by piece. Once this answers, its bytes are on the disk: only then may a row name them.
 * @param onBytes told how far it is
 * @throws BridgeError, such as on a full disk; the file system's own where the file itself cannot be read
 */
export async function keepFile(
  file: Blob,
  name: string,
  onBytes: (done: number) => void = () => undefined,
  askMain: FileAsk = ask,
): Promise<KeepOutcome> {
  if (file.size > maxFileBytes) return { ok: false, reason: 'too-large' };
  // Read before main is troubled: a folder that was dropped has a size, and no bytes.
  const head = await bytesOf(file.slice(0, pictureHeadBytes));
  const { id } = await askMain('files:begin', { name: name.slice(0, 255) });
  try {
    for (let from = 0; from < file.size; from += filePieceBytes) {
      await askMain('files:append', { id, bytes: await bytesOf(file.slice(from, from + filePieceBytes)) });
      onBytes(Math.min(file.size, from + filePieceBytes));
    }
  } catch (error) {
    await askMain('files:cancel', { id }).catch(() => null);
    throw error;
  }
  const answer = await askMain('files:finish', { id });
  if ('refused' in answer) return { ok: false, reason: answer.refused };
  const size = readPictureSize(head, answer.kept.mediaType);
  return { ok: true, content: { ...answer.kept, name: name.slice(0, 255), width: size?.width ?? null, height: size?.height ?? null } };
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}
