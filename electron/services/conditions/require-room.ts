import { lookAtFolder } from './look-at-folder.ts';

/** Below this the engine may fail to open what is whole, and nothing could be brought back either. In bytes. */
const leastBytes = 30_000_000;

/**
 * Asked before a database that the engine cannot open is put aside: on a full or locked disk it may well be whole.
 * @throws Error with a sentence for the person who sits there
 */
export async function requireRoom(folder: string): Promise<void> {
  const { free, writable } = await lookAtFolder(folder);
  if (!writable) throw new Error('The folder of Makegood may not be written to, so the records were left as they are.');
  if (free !== null && free < leastBytes)
    throw new Error('The disk is full, so the records were left as they are. Make room and try again.');
}
