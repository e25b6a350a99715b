import type { Id } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { changedCustomer } from '../../../../shared/domain/import/change-customer.ts';
import type { ImportChange, ImportChunk } from '../../../../shared/domain/import/import-plan.ts';
import { allotNumbers, numberAtSource } from '../../../../shared/domain/job/allot-numbers.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { readNamed, renamed } from '../../../data/kernel/named-rows.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

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
  for (const table of ['jobs', 'appointments', 'customers', 'properties', 'equipment'] as const) {
    const ids = [...new Set(changes.filter((change) => change.table === table).map(({ id }) => id))];
    if (ids.length === 0) continue;
    for (const row of await reader[table].bulkGet(ids)) if (row !== undefined) rows.set(row.id, row);
  }
  const patches: Patch[] = [];
  for (const change of changes) {
    const row = rows.get(change.id);
    if (row === undefined) continue;
    const fields: object = change.table === 'customers' ? changedCustomer(row as Customer, change) : change.set;
    const after = { ...row, ...fields };
    rows.set(change.id, after);
    patches.push(...[updatePatch(change.table, row, fields) ?? []].flat());
    // Lists are sorted by the name, also where it stands on other rows.
    const sort = change.table === 'customers' ? (after as Customer).nameSort : null;
    if (sort !== null && sort !== (row as Customer).nameSort) patches.push(...renamed(sort, await readNamed(reader, change.id)));
  }
  return patches;
}
