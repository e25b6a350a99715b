import { useId } from 'react';
import classes from './choice-group.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  /** Null while nothing is chosen. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly error?: string | undefined;
  /** For what puts the focus here: the id of the first choice. */
  readonly id?: string;
}

/** One of a few, all in sight: radio buttons that are easy to hit. */
export function ChoiceGroup<T extends string>({ label, choices, value, onChange, error, id }: Props<T>) {
  const name = useId();
  const errorId = `${name}-error`;
  return (
    <fieldset className={classes.group} aria-describedby={error === undefined ? undefined : errorId}>
      <legend>{label}</legend>
      <div className={classes.choices}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={classes.choice}>
            <input
              {...(index === 0 && id !== undefined && { id })}
              type="radio"
              name={name}
              checked={choice.value === value}
              aria-invalid={error !== undefined}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <div id={errorId} className={classes.error}>
          {error}
        </div>
      )}
    </fieldset>
  );
}
