import { ask } from '../../desktop/bridge.ts';
import type { FileAsk } from './keep-file.ts';

/**
 * The bytes of a kept file, or null where it is not on this computer or longer than `most` bytes.
 * @throws BridgeError
 */
export async function readKept(sha256: string, most: number, askMain: FileAsk = ask): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; ; ) {
    const { part } = await askMain('files:read', { sha256, from });
    if (part === null || part.size > most) return null;
    if (part.bytes.length > 0) parts.push(part.bytes);
    from += part.bytes.length;
    if (from >= part.size || part.bytes.length === 0) return new Uint8Array(await new Blob(parts).arrayBuffer());
  }
}
