import { isDrawable, readPictureSize } from '../../../shared/formats/media/read-picture-size.ts';
import { sniffMedia } from '../../../shared/formats/media/sniff-media.ts';
import { withoutMetadata } from '../../../shared/formats/media/without-metadata.ts';
import { readKept } from '../files/read-kept.ts';

/** A picture that may leave the program: nothing in it says where it was taken, when, or with what. */
export interface CleanPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** Longer ones leave no program of ours by a case. */
const mostBytes = 40 * 1024 * 1024;

/**
 * The bytes of a kept picture without what cameras and programs write into it. Kinds that cannot be cleaned bit for bit
 * (GIF, BMP, AVIF, damaged files) are drawn anew. Null where it is not on this computer or cannot be drawn either.
 */
export async function readCleanPicture(sha256: string): Promise<CleanPicture | null> {
  const bytes = await readKept(sha256, mostBytes);
  if (bytes === null) return null;
  const sniffed = sniffMedia(bytes, bytes, '');
  if (!sniffed.ok || !sniffed.mediaType.startsWith('image/')) return null;
  const { mediaType } = sniffed;
  const clean = withoutMetadata(bytes);
  if (clean !== null) return { bytes: clean, mediaType };
  const size = readPictureSize(bytes, mediaType);
  return size === null || !isDrawable(size) ? null : drawnAnew(bytes, mediaType);
}

/** A drawing knows nothing of the file that it came from. Null for a kind that this window does not show. */
async function drawnAnew(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Promise<CleanPicture | null> {
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type: mediaType }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    picture.close();
    const drawn = await canvas.convertToBlob({ type: 'image/png' });
    return { bytes: new Uint8Array(await drawn.arrayBuffer()), mediaType: 'image/png' };
  } catch {
    return null;
  }
}
