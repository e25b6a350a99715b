import type { Row } from '../base/row.ts';
import type { Job } from './job.ts';

type Fields = Omit<Job, keyof Row>;
type Known = Pick<Fields, 'number' | 'customerId' | 'customerSort' | 'propertyId' | 'status' | 'requestedAt'> & Partial<Fields>;

/** The fields of a job of which only this is known: nothing was found, done or said yet. */
export function newJob(known: Known): Fields {
  return {
    billToCustomerId: null,
    equipmentIds: [],
    trade: null,
    jobType: null,
    jobTypeName: null,
    customerWords: '',
    symptom: null,
    expectation: '',
    expectationSource: null,
    completedAt: null,
    finding: '',
    workDone: '',
    explanation: '',
    teachBack: null,
    certainty: null,
    repairMade: null,
    ifWrong: '',
    declined: '',
    plannedNext: '',
    parts: [],
    noCharge: false,
    price: null,
    warrantyUntil: null,
    originalJobId: null,
    rootJobId: null,
    provisionalCause: null,
    finalCause: null,
    ...known,
  };
}
