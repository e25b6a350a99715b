import { normaliseAddress } from '../../../../shared/domain/property/normalise-address.ts';
import type { Address } from '../../../../shared/domain/property/property.ts';
import type { RevisitJob, RevisitQuery } from '../../../../shared/domain/revisit/revisit.ts';

/* Small histories for tests of the revisit rule. Days count from 1 March 2026, noon UTC. */

const day = 86_400_000;
const start = Date.parse('2026-03-01T12:00:00.000Z');

export function on(days: number): string {
  return new Date(start + days * day).toISOString();
}

export function address(line: string, unit: string | null = null): Address {
  return { line, unit, city: null, region: null, postcode: null, country: null };
}

/** A job of customer c at property p; done unless it says otherwise. */
export function job(id: string, requestedDay: number, given: Partial<RevisitJob> = {}): RevisitJob {
  const done = (given.status ?? 'done') === 'done';
  return {
    id,
    customerId: 'c',
    propertyId: 'p',
    equipmentIds: [],
    trade: 'plumbing',
    jobType: 'repair',
    status: 'done',
    customerWords: '',
    symptom: null,
    requestedAt: on(requestedDay),
    completedAt: done ? on(requestedDay + 0.1) : null,
    finding: '',
    workDone: '',
    certainty: null,
    repairMade: null,
    declined: '',
    plannedNext: '',
    noCharge: false,
    warrantyUntil: null,
    originalJobId: null,
    rootJobId: null,
    ...given,
  };
}

/** A query about `newJob` at 14 Orchard Row, whose holder is c. */
export function query(newJob: RevisitJob, priorJobs: readonly RevisitJob[], more: Partial<RevisitQuery> = {}): RevisitQuery {
  const place = address('14 Orchard Row');
  return {
    now: { instant: newJob.requestedAt, zone: 'UTC', date: newJob.requestedAt.slice(0, 10) },
    newJob,
    priorJobs,
    properties: [{ id: 'p', customerId: 'c', address: place, addressKey: normaliseAddress(place), zone: null }],
    equipment: [],
    occupancies: [],
    ...more,
  };
}

/** The drip under the sink that came back: enough to be flagged. */
export const drip = job('first', 0, {
  customerWords: 'Kitchen faucet drips',
  symptom: 'leak',
  finding: 'Worn cartridge',
  workDone: 'New cartridge',
});

export function dripAgain(days: number, given: Partial<RevisitJob> = {}): RevisitJob {
  return job('second', days, { status: 'scheduled', customerWords: 'The kitchen faucet is still dripping', symptom: 'leak', ...given });
}
