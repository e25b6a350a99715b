import classes from './list-frame.module.css';

interface Props {
  readonly label: string;
  /** What the first choice says: it takes the filter away. */
  readonly any: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Null while it filters nothing. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One filter of a list; it stands out while it leaves something out. A choice that is gone meanwhile still shows. */
export function FilterSelect({ label, any, choices, value, onChange }: Props) {
  const lost = value !== null && !choices.some((choice) => choice.value === value);
  return (
    <select
      className={`${classes.filter} ${value === null ? '' : classes.filtering}`}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    >
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
      {lost && <option value={value}>{value}</option>}
    </select>
  );
}
