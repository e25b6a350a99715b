import type { Id } from '../base/id.ts';
import type { Instant, Now } from '../base/now.ts';
import type { Customer } from '../customer/customer.ts';
import type { Equipment } from '../equipment/equipment.ts';
import type { Job } from '../job/job.ts';
import type { Occupancy, Property } from '../property/property.ts';
import type { Signal } from './revisit-decision.ts';

/** What the rule reads of an earlier job. A `Job` row fits as it is. */
export type RevisitJob = Pick<
  Job,
  | 'id'
  | 'customerId'
  | 'propertyId'
  | 'equipmentIds'
  | 'trade'
  | 'jobType'
  | 'status'
  | 'customerWords'
  | 'symptom'
  | 'requestedAt'
  | 'completedAt'
  | 'finding'
  | 'workDone'
  | 'certainty'
  | 'repairMade'
  | 'declined'
  | 'plannedNext'
  | 'noCharge'
  | 'warrantyUntil'
  | 'originalJobId'
  | 'rootJobId'
> & {
  /** When our last carried-out appointment ended, where it is known. A job that is not `done` counts only with it. */
  readonly visitedAt?: Instant | null | undefined;
};

/**
 * The job being booked, imported, edited or closed. Only an id, the words so far and the moment are needed; what is
 * not known yet is left out. `addressKey` serves a place that has no property row yet.
 */
export type NewJob = Pick<RevisitJob, 'id' | 'customerWords' | 'requestedAt'> & {
  readonly [F in keyof Omit<RevisitJob, 'id' | 'customerWords' | 'requestedAt'>]?: RevisitJob[F] | undefined;
} & {
  readonly addressKey?: string | null | undefined;
};

export type RevisitProperty = Pick<Property, 'id' | 'customerId' | 'address' | 'addressKey' | 'zone'>;
export type RevisitEquipment = Pick<Equipment, 'id' | 'propertyId' | 'kind' | 'make' | 'model' | 'installedOn' | 'warrantyUntil'>;
export type RevisitOccupancy = Pick<Occupancy, 'propertyId' | 'customerId' | 'since' | 'until'>;
export type RevisitCustomer = Pick<Customer, 'id' | 'group'>;

/** A complaint, as far as this rule needs one. */
export interface RevisitComplaint {
  readonly customerId: Id;
  readonly propertyId: Id | null;
  readonly jobId: Id | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

/** A pair that a person answered with no: it is not offered again. */
export interface DismissedPair {
  readonly jobId: Id;
  readonly originalJobId: Id;
}

/** Everything that may matter, as plain rows. Order never matters. */
export interface RevisitHistory {
  /** The business's zone; a property's own zone wins. Days are counted on the wall calendar there. */
  readonly zone: string;
  readonly priorJobs: readonly RevisitJob[];
  readonly properties: readonly RevisitProperty[];
  readonly equipment: readonly RevisitEquipment[];
  readonly occupancies: readonly RevisitOccupancy[];
  readonly customers?: readonly RevisitCustomer[] | undefined;
  readonly complaints?: readonly RevisitComplaint[] | undefined;
  readonly dismissed?: readonly DismissedPair[] | undefined;
}

export interface RevisitQuery extends Omit<RevisitHistory, 'zone'> {
  readonly now: Now;
  readonly newJob: NewJob;
}

/** `flag`: shown at once. `ask`: the program asks. `quiet`: only found by hand. */
export type RevisitVerdict = 'flag' | 'ask' | 'quiet';

/** One earlier visit that this job may be going back for. `signals` are sorted by weight and add up to `score`. */
export interface RevisitCandidate {
  /** The visit that may not have settled it. */
  readonly jobId: Id;
  /** The first job of its chain; the visit itself where it is no revisit. */
  readonly rootJobId: Id;
  readonly score: number;
  readonly verdict: RevisitVerdict;
  readonly signals: readonly Signal[];
}

/** The best candidate, and all of them: highest score first, then the latest visit. */
export interface RevisitFinding extends RevisitCandidate {
  readonly candidates: readonly RevisitCandidate[];
  readonly ruleVersion: number;
}
