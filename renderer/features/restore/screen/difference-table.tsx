import { restore as words } from '../../../../shared/text/en/restore.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { RestorePreview } from '../../../data/restore/preview-restore.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './restore.module.css';

/** Per kind of record: how many are only in the copy, only here, and different. */
export function DifferenceTable({ preview: { differences, complete } }: { preview: RestorePreview }) {
  const { title, none, what, onlyThere, onlyHere, changed, atLeast } = words.differences;
  const told = differences.filter((one) => one.onlyThere + one.onlyHere + one.changed > 0);
  return (
    <Panel title={title}>
      {told.length === 0 && <p className={classes.quiet}>{none}</p>}
      {told.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              {[what, onlyThere, onlyHere, changed].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((one) => (
              <tr key={one.table}>
                <th scope="row">{words.tables[one.table] ?? one.table}</th>
                <td>{formatCount(one.onlyThere)}</td>
                <td>{formatCount(one.onlyHere)}</td>
                <td>{formatCount(one.changed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!complete && <p className={classes.quiet}>{atLeast}</p>}
    </Panel>
  );
}
