import type { TypedComplaint } from '../../../../shared/domain/complaint/complaint-facts.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** What a complaint may be about, for its form to offer. */
export interface ComplaintChoices {
  /** The newest first: their own, or anybody's where it comes from one of us. */
  readonly jobs: readonly Job[];
  /** What stands where the chosen job was. */
  readonly equipment: readonly Equipment[];
}

export const noChoices: ComplaintChoices = { jobs: [], equipment: [] };

const mostJobs = 20;
const mostEquipment = 60;
const last = '￿';

type Chosen = Pick<TypedComplaint, 'from' | 'customerId' | 'jobId' | 'propertyId'>;

export async function readComplaintChoices(reader: Reader, chosen: Chosen): Promise<ComplaintChoices> {
  const pending = await reader.pendingWork();
  const [jobs, own, equipment] = await Promise.all([
    readJobs(reader, chosen),
    chosen.jobId === null ? undefined : reader.jobs.get(chosen.jobId),
    chosen.propertyId === null ? [] : reader.equipment.where('propertyId').equals(chosen.propertyId).limit(mostEquipment).toArray(),
  ]);
  const all = own === undefined || jobs.some(({ id }) => id === own.id) ? jobs : [own, ...jobs];
  return { jobs: visible(all, pending), equipment: visible(equipment, pending) };
}

function readJobs({ jobs }: Reader, { from, customerId }: Chosen): Promise<Job[]> {
  if (from === 'employee') return jobs.where('[live+requestedAt]').between([1, ''], [1, last]).reverse().limit(mostJobs).toArray();
  if (customerId === null) return Promise.resolve([]);
  return jobs.where('[customerId+requestedAt]').between([customerId, ''], [customerId, last]).reverse().limit(mostJobs).toArray();
}

/** Themes that were used before, in the order of the alphabet, from the index alone. */
export async function usualThemes(reader: Reader): Promise<string[]> {
  const keys = (await reader.complaints.orderBy('[live+theme]').uniqueKeys()) as unknown as [number, string][];
  return keys.filter(([live]) => live === 1).map(([, theme]) => theme);
}
