import type { Row } from '../../shared/domain/base/row.ts';
import type { CaseRecord } from '../../shared/domain/case/case-record.ts';
import type { Job } from '../../shared/domain/job/job.ts';
import type { RowOf } from '../../shared/domain/schema.ts';
import { jobFields, rowOf } from './sample-rows.ts';

/** A job of the chain that the job `first` begins. */
export function chainJob(id: string, fields: Partial<Job>): Job {
  const back = id === 'first' ? {} : { originalJobId: 'first', rootJobId: 'first' };
  return rowOf(id, { ...jobFields('dana'), customerWords: '', ...back, ...fields }) as RowOf<'jobs'>;
}

/** Water by the water heater (S4): the wall was said to leak; a week later it was the heater. */
export const waterFirst = chainJob('first', {
  number: 1042,
  jobType: 'diagnosis',
  status: 'done',
  symptom: 'leak',
  requestedAt: '2026-11-02T09:00:00.000Z',
  completedAt: '2026-11-02T15:00:00.000Z',
  customerWords: 'Water by the heater, never by the wall.',
  expectation: 'A dry floor today.',
  finding: 'The wall is damp. The valve is dry.',
  workDone: 'Sealed the wall. Left a dehumidifier.',
  explanation: 'It is not the heater, your basement wall is leaking.',
  ifWrong: 'Drops above the floor.',
  certainty: 'likely',
  teachBack: { said: 'So it comes through the wall.', result: 'understood' },
});
export const waterAgain = chainJob('again', {
  number: 1051,
  status: 'done',
  requestedAt: '2026-11-09T08:00:00.000Z',
  completedAt: '2026-11-10T12:00:00.000Z',
  customerWords: 'Drops two inches above the floor.',
  finding: 'The tank is rusted through at the inner liner.',
  workDone: 'Replaced the heater.',
  explanation: 'The heater was leaking inside all the time.',
  finalCause: 'misdiagnosis',
});

/** A photo of a job. */
export function pictureOf(jobId: string, sha256: string): Omit<RowOf<'attachments'>, keyof Row> {
  const nobody = { propertyId: null, equipmentId: null, reviewId: null, customerId: null };
  const file = { name: 'photo.jpg', mediaType: 'image/jpeg', size: 9, width: 40, height: 30, caption: 'The base' };
  return { ...nobody, ...file, jobId, sha256 };
}

export function caseRecord(fields: Partial<CaseRecord> = {}): CaseRecord {
  return {
    rootJobId: 'first',
    jobs: [waterAgain, waterFirst],
    appointments: [],
    attempts: [],
    complaints: [],
    promises: [],
    recoveries: [],
    review: null,
    attachments: [],
    equipmentKinds: ['water heater'],
    changes: [],
    zone: 'Europe/London',
    ...fields,
  };
}
