import { useId } from 'react';
import classes from './duplicates.module.css';

interface Props {
  /** What is chosen, for who does not see the line. */
  readonly legend: string;
  readonly labels: readonly [string, string];
  readonly second: boolean;
  readonly onChoose: (second: boolean) => void;
}

/** Two cells of a line of which one is kept: radio buttons, so that arrows change between them. */
export function ChoiceCells({ legend, labels, second, onChoose }: Props) {
  const name = useId();
  return labels.map((label, index) => (
    <td key={index === 0 ? 'first' : 'second'}>
      <label className={classes.choice}>
        <input
          type="radio"
          name={name}
          checked={second === (index === 1)}
          onChange={() => onChoose(index === 1)}
          aria-label={`${legend}: ${label}`}
        />
        <span dir="auto">{label}</span>
      </label>
    </td>
  ));
}
