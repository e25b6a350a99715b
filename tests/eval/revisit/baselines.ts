import type { RevisitJob, RevisitQuery } from '../../../shared/domain/revisit/revisit.ts';
import { queryOf, type RevisitCase } from './read-cases.ts';

/** A simpler rule to stand beside: true when it takes the new job for a revisit. */
type Baseline = (query: RevisitQuery) => boolean;

const day = 86_400_000;

function priorDone({ newJob, priorJobs }: RevisitQuery, days: number): RevisitJob[] {
  const asked = Date.parse(newJob.requestedAt);
  return priorJobs.filter((job) => {
    const ago = job.completedAt === null ? Number.NaN : asked - Date.parse(job.completedAt);
    return job.status === 'done' && ago >= 0 && ago <= days * day;
  });
}

/** What RULES section 1 compares the rule with. */
export const baselines: Readonly<Record<string, Baseline>> = {
  'no charge or warranty': ({ newJob }) => newJob.noCharge === true || newJob.jobType === 'warranty',
  'same equipment in 90 days': (query) =>
    priorDone(query, 90).some((job) => job.equipmentIds.some((id) => query.newJob.equipmentIds?.includes(id))),
  'same property in 30 days': (query) => priorDone(query, 30).some((job) => job.propertyId === query.newJob.propertyId),
};

/** Precision, recall and false alarms of a baseline; cases labelled `ask` count in none. */
export function measureBaseline(
  cases: readonly RevisitCase[],
  baseline: Baseline,
): { said: number; right: number; revisits: number; others: number } {
  const judged = cases.map((one) => ({ label: one.label, said: baseline(queryOf(one)) }));
  const count = (label: RevisitCase['label'], said?: boolean): number =>
    judged.filter((one) => one.label === label && (said === undefined || one.said === said)).length;
  return {
    said: count('revisit', true) + count('not-revisit', true),
    right: count('revisit', true),
    revisits: count('revisit'),
    others: count('not-revisit'),
  };
}
