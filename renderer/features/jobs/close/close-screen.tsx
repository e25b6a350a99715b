import { useParams } from 'wouter';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { JobGone } from '../job/job-gone.tsx';
import { readJob } from '../queries/read-job.ts';
import { ClosingForm } from './closing-form.tsx';

/** *Close visit*: a short form in the order in which a person leaves a house. */
export function CloseScreen() {
  const { id } = useParams<{ id: string }>();
  const now = useNow();
  const facts = useQuery(async (reader) => ({ of: id, facts: await readJob(reader, id, now) }), [id, now.date]);
  if (facts === undefined || facts.of !== id) return null;
  return facts.facts === null ? <JobGone /> : <ClosingForm key={id} facts={facts.facts} />;
}
