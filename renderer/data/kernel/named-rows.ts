import type { Id } from '../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../shared/domain/base/patch.ts';
import type { Job } from '../../../shared/domain/job/job.ts';
import type { Property } from '../../../shared/domain/property/property.ts';
import type { Reader } from './reader.ts';

/** Rows that lists sort by a customer's name. */
export interface NamedRows {
  readonly jobs: readonly Job[];
  readonly properties: readonly Property[];
}

export const nothingNamed: NamedRows = { jobs: [], properties: [] };

/** Everything that stands under a customer's name, at rest too: what is taken back may come again. */
export async function readNamed(reader: Reader, customerId: Id): Promise<NamedRows> {
  const [jobs, properties] = await Promise.all([
    reader.jobs.where('customerId').equals(customerId).toArray(),
    reader.properties.where('customerId').equals(customerId).toArray(),
  ]);
  return { jobs, properties };
}

/** Puts them under the name that the customer has now: `nameSort`. */
export function renamed(customerSort: string, { jobs, properties }: NamedRows): Patch[] {
  return [
    ...jobs.map((row) => updatePatch('jobs', row, { customerSort })),
    ...properties.map((row) => updatePatch('properties', row, { customerSort })),
  ].filter((patch) => patch !== null);
}
