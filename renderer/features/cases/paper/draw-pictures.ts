import type { ShownCase } from '../../../../shared/domain/case/shown-case.ts';
import { readCleanPicture } from '../../../data/cases/read-clean-picture.ts';
import { base64OfBytes } from '../../../data/files/base64.ts';
import type { PaperPicture } from './case-on-paper.ts';

/** Pixels of the longer side: as sharp as paper shows it at the width of a page. */
const longestSide = 1_500;
/** More pictures than these make no document that anybody reads. */
const mostPictures = 80;

/** The pictures of a case for paper, freed of what cameras write into them; one after another, because unpacked they are large. */
export async function drawPictures({ steps }: ShownCase): Promise<ReadonlyMap<string, PaperPicture>> {
  const wanted = new Set(steps.flatMap(({ photos }) => photos.map(({ sha256 }) => sha256)));
  const pictures = new Map<string, PaperPicture>();
  for (const sha256 of [...wanted].slice(0, mostPictures)) {
    const picture = await drawPicture(sha256).catch(() => null);
    if (picture !== null) pictures.set(sha256, picture);
  }
  return pictures;
}

/** Null for one that is not on this computer or cannot be drawn. What it is drawn on knows nothing of the file. */
async function drawPicture(sha256: string): Promise<PaperPicture | null> {
  const clean = await readCleanPicture(sha256);
  if (clean === null) return null;
  const bitmap = await createImageBitmap(new Blob([clean.bytes], { type: clean.mediaType }), { imageOrientation: 'from-image' });
  try {
    const share = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * share)), Math.max(1, Math.round(bitmap.height * share)));
    const context = canvas.getContext('2d');
    if (context === null) return null;
    // What is see-through is white on paper, not black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const drawn = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
    return { mediaType: 'image/jpeg', base64: base64OfBytes(new Uint8Array(await drawn.arrayBuffer())) };
  } finally {
    bitmap.close();
  }
}
