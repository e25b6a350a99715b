import { maxPieceLength } from '../../../shared/ipc/contract.ts';

/** As much of a text as one call takes; never half of a character. */
export function firstPiece(text: string): string {
  if (text.length <= maxPieceLength) return text;
  const last = text.charCodeAt(maxPieceLength - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? maxPieceLength - 1 : maxPieceLength);
}
