import { addMinutes } from '../base/local-time.ts';
import type { Now } from '../base/now.ts';
import type { Business } from '../business/business.ts';
import { defaultBusiness } from '../business/default-business.ts';
import type { Role } from '../staff/staff.ts';
import { addSampleJobs, type MadeJob } from './add-sample-jobs.ts';
import { planSampleJobs } from './plan-sample-jobs.ts';
import { addCheckCall } from './sample-calls.ts';
import type { SampleContent } from './sample-content.ts';
import { openSampleDesk, type SampleDesk, type SampleRow } from './sample-desk.ts';
import { addSampleLearning, type LearningWords } from './sample-learning.ts';
import { addSampleOffice } from './sample-office.ts';
import { addPeople } from './sample-people.ts';
import { addSampleRecoveries } from './sample-recoveries.ts';
import { addRevisit, askForReview } from './sample-revisits.ts';

export const sampleOwnerName = 'Maya Ortiz';

/** Whose shop it is: an American one, in whatever zone the computer stands, so that its day is the reader's. */
export function sampleBusiness(zone: string) {
  const { trades, openingHours, callingHours } = defaultBusiness(zone, 'US');
  return { name: 'Orchard Plumbing & Heating', country: 'US', currency: 'USD', zone, trades, openingHours, callingHours };
}

/** What the sample shop is made from, besides its words. */
export interface SampleInput {
  readonly content: SampleContent;
  readonly words: LearningWords;
  readonly now: Now;
  /** Opening hours, zone, country and currency of the sample shop. */
  readonly business: Business;
  /** The owner, who is on record already. */
  readonly owner: string;
  readonly seed: string;
}

/**
 * Two years of a made-up shop up to `now`: everybody, every place, every job with what was said, found, promised and
 * asked. The same for the same input on every machine. Rows come in the order in which they were made; business and
 * owner are not among them.
 */
export function buildSampleShop({ content, words, now, business, owner, seed }: SampleInput): SampleRow[] {
  const desk = openSampleDesk(now, business, owner, seed);
  const people = addPeople(content, desk);
  addTeam(desk);
  const jobs = addSampleJobs(planSampleJobs(content, people, desk), { content, people, desk });
  for (const job of jobs) addRevisit(job, jobs, desk);
  for (const job of jobs) addCheckCall(job, cameBackAt(job, jobs), content, desk);
  askAboutOneThatWentWell(jobs, desk);
  addSampleOffice(content.office, { people, recoveries: addSampleRecoveries(jobs, content.office, desk), desk });
  addSampleLearning(content.learning, words, jobs, desk);
  return desk.rows.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

function cameBackAt(job: MadeJob, jobs: readonly MadeJob[]): string | null {
  return jobs.find(({ row }) => row.originalJobId === job.row.id)?.plan.asked ?? null;
}

function addTeam({ add, team, rows, now }: SampleDesk): void {
  const first = rows.map(({ at }) => at).toSorted()[0] ?? now.instant;
  const at = addMinutes(first, -60);
  const people: readonly (readonly [string, string, Role])[] = [
    [team.office, 'Ines Calloway', 'office'],
    [team.sam, 'Sam Reed', 'technician'],
    [team.theo, 'Theo Marsh', 'technician'],
    [team.jonah, 'Jonah Pell', 'apprentice'],
  ];
  for (const [id, name, role] of people) add('staff', id, at, team.owner, { name, role });
}

/** The newest job that went well and that nobody came back for. */
function askAboutOneThatWentWell(jobs: readonly MadeJob[], desk: SampleDesk): void {
  const recent = addMinutes(desk.now.instant, -8 * 1_440);
  const fine = jobs.filter(({ row, plan }) => plan.story === null && row.certainty === 'sure' && (row.completedAt ?? '') > recent);
  const last = fine.at(-1);
  if (last !== undefined) askForReview(last, last.row.id, 'went-well', 'waiting', desk);
}
