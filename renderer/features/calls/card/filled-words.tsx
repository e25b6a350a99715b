import type { WordingPiece } from '../../../../shared/domain/wording/fill-wording.ts';
import { pieceText } from '../../../../shared/text/wording-text.ts';
import card from '../../../ui/queue-card.module.css';

/** A filled text: what came from the record is marked, and so is, in another way, what nobody knows yet. */
export function FilledWords({ pieces, language }: { pieces: readonly WordingPiece[]; language: string }) {
  return (
    <p className={card.say} lang={language}>
      {pieces.map((piece, index) => {
        const text = pieceText(piece);
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the pieces are one text, they never move
        if (piece.kind === 'words') return <span key={index}>{text}</span>;
        return (
          <mark key={index} className={piece.kind === 'gap' ? card.gap : undefined}>
            {text}
          </mark>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: see above
      })}
    </p>
  );
}
