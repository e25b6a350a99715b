import classes from './noticing.module.css';

interface Props {
  readonly label?: string;
  readonly heads: readonly string[];
  /** The first cell says what the row is. */
  readonly rows: readonly (readonly string[])[];
}

/** Counts, row by row. With a label it is told anew when they change. */
export function CountTable({ label, heads, rows }: Props) {
  return (
    <table className={classes.table} {...(label !== undefined && { 'aria-label': label, 'aria-live': 'polite' as const })}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
