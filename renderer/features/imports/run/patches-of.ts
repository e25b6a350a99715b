import type { Id } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { type CustomerKeys, customerKeys } from '../../../../shared/domain/customer/customer-keys.ts';
import type { ImportChange, ImportChunk } from '../../../../shared/domain/import/import-plan.ts';
import { allotNumbers, numberAtSource } from '../../../../shared/domain/job/allot-numbers.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** As many phones and emails as a customer may have of each. */
const mostContacts = 20;

/**
 * A chunk of the plan as patches. Runs inside the transaction that writes them: job numbers are allotted beside those
 * that are there, so that a job booked meanwhile never shares one, and changes are made to rows as they are now.
 */
export async function patchesOf(chunk: ImportChunk, reader: Reader): Promise<Patch[]> {
  const made: Patch[] = [
    ...chunk.customers.map((draft) => createPatch('customers', draft.id, draft)),
    ...chunk.properties.map((draft) => createPatch('properties', draft.id, draft)),
    ...chunk.equipment.map((draft) => createPatch('equipment', draft.id, draft)),
    ...(await numbered(chunk.jobs, reader)).map((draft) => createPatch('jobs', draft.id, draft)),
    ...chunk.appointments.map((draft) => createPatch('appointments', draft.id, draft)),
  ];
  return [...made, ...(await changesOf(chunk.changes, reader))];
}

async function numbered<D extends Pick<Job, 'number' | 'sourceKey'>>(drafts: readonly D[], reader: Reader): Promise<D[]> {
  if (drafts.length === 0) return [];
  const wanted = drafts.map(({ sourceKey }) => numberAtSource(sourceKey));
  const asked = wanted.filter((number) => number !== null);
  const holders = await rowsWhere(reader.jobs, 'number', asked);
  const last = (await reader.jobs.orderBy('number').last())?.number ?? null;
  const numbers = allotNumbers(wanted, new Set(holders.map(({ number }) => number)), last);
  return drafts.map((draft, at) => ({ ...draft, number: numbers[at] ?? draft.number }));
}

async function changesOf(changes: readonly ImportChange[], reader: Reader): Promise<Patch[]> {
  const rows = new Map<Id, Row>();
  for (const table of ['jobs', 'appointments', 'customers'] as const) {
    const ids = [...new Set(changes.filter((change) => change.table === table).map(({ id }) => id))];
    if (ids.length === 0) continue;
    for (const row of await reader[table].bulkGet(ids)) if (row !== undefined) rows.set(row.id, row);
  }
  return changes.flatMap((change) => {
    const row = rows.get(change.id);
    if (row === undefined) return [];
    const fields: object = change.table === 'customers' ? withContacts(row as Customer, change) : change.set;
    rows.set(change.id, { ...row, ...fields });
    return updatePatch(change.table, row, fields) ?? [];
  });
}

function withContacts(
  customer: Customer,
  { addPhones, addEmails }: Extract<ImportChange, { table: 'customers' }>,
): Pick<Customer, 'phones' | 'emails'> & CustomerKeys {
  const phones = [...customer.phones, ...addPhones].slice(0, mostContacts);
  const emails = [...customer.emails, ...addEmails].slice(0, mostContacts);
  return { phones, emails, ...customerKeys({ ...customer, phones }) };
}
