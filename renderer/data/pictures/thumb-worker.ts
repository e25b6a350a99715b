import { makeThumb } from './make-thumb.ts';
import type { ThumbAnswer, ThumbOrder } from './thumb-order.ts';

/** The worker that unpacks pictures: what takes the longest of a panel of photos never holds up the screen. */
self.onmessage = async ({ data }: MessageEvent<ThumbOrder>): Promise<void> => {
  const bytes = await makeThumb(data).catch(() => null);
  const answer: ThumbAnswer = { id: data.id, bytes };
  self.postMessage(answer, { transfer: bytes === null ? [] : [bytes.buffer] });
};
