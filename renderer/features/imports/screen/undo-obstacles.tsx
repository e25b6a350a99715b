import { Link } from 'wouter';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import note from '../../../ui/problem-note.module.css';
import classes from './imports.module.css';

const { undoing: words } = imports;

/** As many as are listed; taking these back first shows the rest. */
const listed = 50;

interface Obstacle {
  readonly table: string;
  readonly id: string;
  readonly sentence: string;
}

/** What stands in the way of taking an import back: each record once, with a link to where it can be looked at. */
export function UndoObstacles({ problems }: { problems: readonly Problem[] }) {
  const all = obstaclesOf(problems);
  const shown = all.slice(0, listed);
  const names = useQuery((reader) => readNames(reader, shown), [shown.map(({ id }) => id).join(' ')]);
  if (all.length === 0) return null;
  return (
    <div className={note.problem} role="alert">
      <b>{words.obstaclesTitle}</b>
      <p>{words.obstacles}</p>
      <ul className={classes.help}>
        {shown.map(({ table, id, sentence }) => {
          const path = pathOf(table, id);
          const name = names?.get(id);
          return (
            <li key={`${table}/${id}`}>
              {path !== null && name !== undefined ? <Link href={path}>{name}</Link> : null}
              {path !== null && name !== undefined ? `: ${sentence}` : sentence}
            </li>
          );
        })}
      </ul>
      {all.length > shown.length && <p>{words.obstaclesMore(all.length - shown.length)}</p>}
    </div>
  );
}

function obstaclesOf(problems: readonly Problem[]): Obstacle[] {
  const found = problems.flatMap((problem) => {
    const { table, id } = problem.params;
    return typeof table === 'string' && typeof id === 'string' ? [{ table, id, sentence: text.problems.sentence(problem) }] : [];
  });
  return [...new Map(found.map((one) => [`${one.table}/${one.id}`, one])).values()];
}

const linked = ['customers', 'properties', 'equipment', 'jobs'] as const;

function pathOf(table: string, id: string): string | null {
  return linked.some((one) => one === table) ? `/${table}/${id}` : null;
}

async function readNames(reader: Reader, shown: readonly Obstacle[]): Promise<Map<string, string>> {
  const ids = (table: string): string[] => shown.filter((one) => one.table === table).map(({ id }) => id);
  const [customers, properties, equipment, jobs] = await Promise.all([
    reader.customers.bulkGet(ids('customers')),
    reader.properties.bulkGet(ids('properties')),
    reader.equipment.bulkGet(ids('equipment')),
    reader.jobs.bulkGet(ids('jobs')),
  ]);
  return new Map([
    ...customers.flatMap((row) => (row === undefined ? [] : [[row.id, row.name] as const])),
    ...properties.flatMap((row) => (row === undefined ? [] : [[row.id, row.address.line] as const])),
    ...equipment.flatMap((row) => (row === undefined ? [] : [[row.id, row.kind] as const])),
    ...jobs.flatMap((row) => (row === undefined ? [] : [[row.id, `#${row.number}`] as const])),
  ]);
}
