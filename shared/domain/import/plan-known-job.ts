import type { Job } from '../job/job.ts';
import type { ChunkWriter } from './chunk-writer.ts';
import { draftAppointment } from './draft-rows.ts';
import type { Draft, KnownJob, KnownRecords, PlanSetup } from './import-plan.ts';
import type { ImportRow } from './import-row.ts';
import { planVisit, type RowVerdict } from './plan-visit.ts';
import type { SeenJob } from './seen-job.ts';
import { type Books, settleParties } from './settle-parties.ts';
import { changedFields, type PrintField } from './source-print.ts';

/** Fields in which two visits of one job may differ. */
const visitFields: ReadonlySet<PrintField> = new Set(['visit', 'requestedAt', 'completedAt', 'status', 'price']);

/** Fields that are never all different in two exports of one job. */
const identity: readonly PrintField[] = ['party', 'place', 'customerWords', 'requestedAt'];

/** A row whose key the database knows: `clash` when it is another job with the same number, from another program. */
export function planKnownJob(
  row: ImportRow,
  job: SeenJob,
  stored: KnownJob,
  books: Books,
  known: KnownRecords,
  writer: ChunkWriter,
  setup: PlanSetup,
): RowVerdict | 'clash' {
  if (stored.sourcePrint === null || stored.sourcePrint === row.print)
    return { outcome: 'unchanged', reasons: [{ code: 'known-job', params: {} }] };
  const changed = changedFields(stored.sourcePrint, row.print);
  if (row.numbered && identity.every((field) => changed.includes(field))) return 'clash';
  if (row.visit !== null && job.visits !== null && isAnotherVisit(row, stored, changed))
    return planVisit(row, row.visit, job, job.visits, writer, setup);

  const set = changedJobFields(row, stored, changed);
  if (changed.includes('party') || changed.includes('place') || changed.includes('equipment')) {
    const { links } = settleParties(row, books, known, writer, setup);
    if (links.customerId !== stored.customerId) set.customerId = links.customerId;
    if (links.propertyId !== stored.propertyId) set.propertyId = links.propertyId;
    if (changed.includes('equipment')) set.equipmentIds = links.equipmentIds;
  }
  writer.changeJob(stored.id, { ...set, sourcePrint: row.print });
  // Closed here before the other program closed it: our own record of the visit is the better one.
  if (changed.includes('visit') && !closedHere(row, stored, changed)) changeVisit(row, stored, writer, setup);
  return { outcome: 'updated', reasons: [{ code: 'changed', params: { fields: changed.join(' ') } }] };
}

/**
 * Where a file names visits (it has a column for the appointment), a row that differs from the stored one in nothing but
 * its dates is another visit of the job, unless the only visit known was moved before it took place.
 */
function isAnotherVisit(row: ImportRow, stored: KnownJob, changed: readonly PrintField[]): boolean {
  if (stored.appointments.length === 0) return false;
  if (!changed.every((field) => visitFields.has(field))) return false;
  const only = stored.appointments.length === 1 ? stored.appointments[0] : undefined;
  return only === undefined || (only.startsAt !== row.visit?.startsAt && only.outcome === 'carried-out');
}

function closedHere(row: ImportRow, stored: KnownJob, changed: readonly PrintField[]): boolean {
  return stored.status === 'done' && row.job.status === 'done' && changed.includes('status');
}

/** Only what the file has changed: what was written here since stays. */
function changedJobFields(row: ImportRow, stored: KnownJob, changed: readonly PrintField[]): Partial<Draft<Job>> {
  const { job } = row;
  const set: Partial<Draft<Job>> = {};
  for (const field of ['trade', 'jobType', 'finding', 'workDone', 'requestedAt', 'price', 'noCharge'] as const) {
    if (changed.includes(field)) Object.assign(set, { [field]: job[field] });
  }
  if (changed.includes('customerWords')) Object.assign(set, { customerWords: job.customerWords, symptom: job.symptom });
  if ((changed.includes('status') || changed.includes('completedAt')) && !closedHere(row, stored, changed)) {
    Object.assign(set, { status: job.status, completedAt: job.completedAt });
  }
  return set;
}

function changeVisit(row: ImportRow, stored: KnownJob, writer: ChunkWriter, setup: PlanSetup): void {
  if (row.visit === null) return;
  const { slot, startsAt, endsAt, outcome } = row.visit;
  const last = stored.appointments.at(-1);
  if (last === undefined) writer.appointment(draftAppointment(setup.newId(), stored.id, row.visit));
  else writer.changeAppointment(last.id, { slot, startsAt, endsAt, outcome });
}
