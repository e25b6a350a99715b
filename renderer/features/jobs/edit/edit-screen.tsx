import { useParams } from 'wouter';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { JobGone } from '../job/job-gone.tsx';
import { readJob } from '../queries/read-job.ts';
import { EditForm } from './edit-form.tsx';

/** Changes what was booked, and when we come. */
export function EditScreen() {
  const { id } = useParams<{ id: string }>();
  const now = useNow();
  const answer = useQuery(
    async (reader) => {
      const facts = await readJob(reader, id, now);
      const equipment =
        facts?.job.propertyId == null ? [] : await reader.equipment.where('propertyId').equals(facts.job.propertyId).toArray();
      return {
        of: id,
        facts,
        equipment: equipment.filter(
          (piece) => piece.live === 1 && (piece.retiredOn === null || facts?.job.equipmentIds.includes(piece.id) === true),
        ),
      };
    },
    [id, now.date],
  );
  if (answer === undefined || answer.of !== id) return null;
  return answer.facts === null ? <JobGone /> : <EditForm key={id} facts={answer.facts} equipment={answer.equipment} />;
}
