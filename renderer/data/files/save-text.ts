import { maxPieceLength } from '../../../shared/ipc/contract.ts';
import { ask } from '../../desktop/bridge.ts';
import { firstPiece } from './first-piece.ts';

/**
 * Asks where, and saves a text there. Answers the name that it got; null when nobody chose a place.
 * @throws BridgeError when it could not be written; nothing of it stays then.
 */
export async function saveText(name: string, text: string): Promise<string | null> {
  const begun = (await ask('export:begin', { name })).export;
  if (begun === null) return null;
  const { id } = begun;
  try {
    for (let at = 0; at < text.length; ) {
      const piece = firstPiece(text.slice(at, at + maxPieceLength + 1));
      await ask('export:write', { id, text: piece });
      at += piece.length;
    }
    return (await ask('export:finish', { id })).savedAs;
  } catch (error) {
    await ask('export:cancel', { id }).catch(() => undefined);
    throw error;
  }
}
