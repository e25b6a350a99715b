import { useParams } from 'wouter';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { readPromise } from '../queries/read-promise.ts';
import classes from './card.module.css';
import { PromiseView } from './promise-card.tsx';

/** The page of one promise: where timelines, lists and the calendar lead. */
export function PromiseScreen() {
  const { id } = useParams<{ id: string }>();
  const found = useQuery(async (reader) => ({ of: id, facts: await readPromise(reader, id) }), [id]);
  if (found === undefined || found.of !== id) return null;
  if (found.facts === null)
    return (
      <EmptyNote wholePage title={words.title}>
        {words.gone}
      </EmptyNote>
    );
  return (
    <div className={classes.page}>
      <h1 className="visually-hidden">{words.kind}</h1>
      <PromiseView facts={found.facts} />
    </div>
  );
}
