import type { ReactNode } from 'react';
import { duplicates as words } from '../../../../shared/text/en/duplicates.ts';
import type { Side } from '../queries/read-side.ts';
import classes from './duplicates.module.css';

/** A line that nothing has to be chosen on; left out where neither has it. `kept`: joining keeps what both have. */
export function SideLine({
  label,
  sides,
  value,
  kept = false,
}: {
  label: string;
  sides: readonly [Side, Side];
  value: (side: Side) => readonly string[];
  kept?: boolean;
}) {
  const values = sides.map(value);
  if (values.every((lines) => lines.length === 0)) return null;
  return (
    <tr>
      <th scope="row">
        {label}
        {kept && <span className={classes.kept}>{words.bothKept}</span>}
      </th>
      {sides.map(({ customer }, index) => (
        <td key={customer.id} dir="auto">
          <Lines lines={values[index] ?? []} />
        </td>
      ))}
    </tr>
  );
}

function Lines({ lines }: { lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return <span className={classes.quiet}>{words.nothing}</span>;
  const most = 8;
  const shown = lines.slice(0, most).map((line) => <div key={line}>{line}</div>);
  return (
    <>
      {shown}
      {lines.length > most && <div>{words.morePlaces(lines.length - most)}</div>}
    </>
  );
}
