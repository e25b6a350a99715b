import { directionOf } from '../../shared/text/language-name.ts';
import type { SaidWords } from '../../shared/text/say-wording.ts';
import { pieceText, wordingText } from '../../shared/text/wording-text.ts';
import card from './queue-card.module.css';

/**
 * A filled text: what came from the record is marked, and so is, in another way, what nobody knows yet. What is filled
 * in runs in its own direction, so that a name in another script leaves the sentence in order.
 */
export function SpokenWords({ pieces, language }: { pieces: SaidWords['pieces']; language: string }) {
  return (
    <p className={card.say} lang={language} dir={directionOf(language)}>
      {pieces.map((piece, index) => {
        const text = pieceText(piece);
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the pieces are one text, they never move
        if (piece.kind === 'words') return <span key={index}>{text}</span>;
        return (
          <mark key={index} className={piece.kind === 'gap' ? card.gap : undefined} dir="auto">
            {text}
          </mark>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: see above
      })}
    </p>
  );
}

/** What to say inside a line of ours, as one quotation. */
export function SpokenLine({ said: { pieces, chosen } }: { said: SaidWords }) {
  return (
    <span lang={chosen.language} dir={directionOf(chosen.language)}>
      “{wordingText(pieces)}”
    </span>
  );
}
