import type { ThumbOrder } from './thumb-order.ts';

/** Pixels of the longer side of a small picture: sharp at twice the size of a tile. */
const longestSide = 360;

/** Draws a picture small, turned as it was held; null for one that cannot be drawn. */
export async function makeThumb({
  url,
  width,
  height,
}: Pick<ThumbOrder, 'url' | 'width' | 'height'>): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await fetch(url);
  if (!answer.ok) return null;
  const bitmap = await createImageBitmap(await answer.blob(), { imageOrientation: 'from-image' });
  try {
    const share = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height, width, height));
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * share)), Math.max(1, Math.round(bitmap.height * share)));
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const small = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
    return new Uint8Array(await small.arrayBuffer());
  } finally {
    bitmap.close();
  }
}
