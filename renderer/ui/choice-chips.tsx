import { useId } from 'react';
import classes from './choice-group.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly values: readonly T[];
  readonly onChange: (values: readonly T[]) => void;
}

/** Any of a few, all in sight: checkboxes that are easy to hit. */
export function ChoiceChips<T extends string>({ label, hint, choices, values, onChange }: Props<T>) {
  const hintId = useId();
  return (
    <fieldset className={classes.group} aria-describedby={hint === undefined ? undefined : hintId}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p id={hintId} className={classes.hint}>
          {hint}
        </p>
      )}
      <div className={classes.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.choice}>
            <input
              type="checkbox"
              checked={values.includes(choice.value)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...values, choice.value] : values.filter((value) => value !== choice.value))
              }
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
