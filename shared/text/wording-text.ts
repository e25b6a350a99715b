import type { WordingPiece } from '../domain/wording/fill-wording.ts';
import type { Gap } from '../domain/wording/wording-codes.ts';
import { gapNames, wordings } from './en/wordings.ts';

/** What a piece of a filled text shows: a gap that nothing fills says what belongs there. */
export function pieceText({ kind, text }: WordingPiece): string {
  return kind === 'gap' ? wordings.toFill(gapNames[text as Gap] ?? text) : text;
}

/** A filled text as one, to copy, edit or send. */
export function wordingText(pieces: readonly WordingPiece[]): string {
  return pieces.map(pieceText).join('');
}
