import { duplicates as words } from '../../../../shared/text/en/duplicates.ts';
import type { Side } from '../queries/read-side.ts';
import classes from './duplicates.module.css';

/** What changes hands when two records become one. */
export function MovePreview({ stays, goes }: { stays: Side; goes: Side }) {
  const moves = (Object.keys(words.moves) as (keyof typeof words.moves)[]).flatMap((kind) => {
    const count = goes.counts[kind];
    return count === 0 ? [] : [words.moves[kind](count)];
  });
  const keys = new Set(stays.places.map(({ addressKey }) => addressKey));
  const shared = goes.places.some(({ addressKey }) => keys.has(addressKey));
  const refused = stays.customer.doNotContact !== goes.customer.doNotContact;
  return (
    <div className={classes.preview}>
      <h3>{words.previewTitle}</h3>
      <p>{moves.length === 0 ? words.previewNothing(goes.customer.name) : words.preview(goes.customer.name, stays.customer.name)}</p>
      {moves.length > 0 && (
        <ul className={classes.moves}>
          {moves.map((move) => (
            <li key={move}>{move}</li>
          ))}
        </ul>
      )}
      {shared && <p>{words.samePlace}</p>}
      {refused && <p>{words.refusal}</p>}
    </div>
  );
}
