import { createHash } from 'node:crypto';
import type { KeepOutcome, keepFile } from '../../renderer/data/files/keep-file.ts';
import { readPictureSize } from '../../shared/formats/media/read-picture-size.ts';
import { sniffMedia } from '../../shared/formats/media/sniff-media.ts';

/** Takes files in as main does, and keeps nothing but what is known of them. */
export function keepInMemory(): typeof keepFile {
  return async (file, name): Promise<KeepOutcome> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sniffed = sniffMedia(bytes, bytes, name);
    if (!sniffed.ok) return sniffed;
    const size = readPictureSize(bytes, sniffed.mediaType);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { mediaType } = sniffed;
    return { ok: true, content: { sha256, name, mediaType, size: bytes.length, width: size?.width ?? null, height: size?.height ?? null } };
  };
}
