import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { DuplicateRecord } from '../../../../shared/domain/duplicate/duplicate-record.ts';
import { findDuplicates } from '../../../../shared/domain/duplicate/find-duplicates.ts';
import { decisionId } from '../../../../shared/domain/duplicate/pair-of.ts';
import type { Address } from '../../../../shared/domain/property/property.ts';
import { type Reader, type ReadTable, visible } from '../../../data/kernel/reader.ts';
import type { Found } from './messages.ts';

/** Rows read at a time. */
const page = 1000;
/** Share of the whole time that reading takes. */
const reading = 0.3;
/** A landlord's places: more of them say nothing more. */
const mostPlaces = 20;

/** Compares all customers with each other. For a worker: it reads every customer and every place. */
export async function searchDuplicates(reader: Reader, onProgress: (share: number) => void): Promise<Found> {
  const pending = await reader.pendingWork();
  const addresses = new Map<Id, Address[]>();
  const [all, places] = await Promise.all([reader.customers.count(), reader.properties.count()]);
  let read = 0;
  const tell = (rows: number): void => {
    read += rows;
    onProgress((read / Math.max(1, all + places)) * reading);
  };
  await eachPage(reader.properties, (rows) => {
    for (const { customerId, address } of visible(rows, pending))
      addresses.set(customerId, [...(addresses.get(customerId) ?? []), address]);
    tell(rows.length);
  });
  const records: DuplicateRecord[] = [];
  await eachPage(reader.customers, (rows) => {
    records.push(...visible(rows, pending).map((customer) => recordOf(customer, addresses.get(customer.id) ?? [])));
    tell(rows.length);
  });
  const answered = new Set<Id>();
  await eachPage(reader.duplicateDecisions, (rows) => {
    for (const { id, decision } of visible(rows, pending)) if (decision === 'not-same') answered.add(id);
  });
  const pairs = findDuplicates(records, (share) => onProgress(reading + share * (1 - reading)));
  return { pairs: pairs.filter(({ pair }) => !answered.has(decisionId(...pair))), customers: records.length };
}

function recordOf({ id, name, company, phones, emails, postalAddress }: Customer, addresses: readonly Address[]): DuplicateRecord {
  return {
    id,
    name,
    company,
    phones: phones.map(({ e164, text }) => e164 ?? text),
    emails,
    addresses: [...addresses.slice(0, mostPlaces), ...(postalAddress === null ? [] : [postalAddress])],
  };
}

async function eachPage<R extends Row>(table: ReadTable<R>, take: (rows: readonly R[]) => void): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await table.where('id').above(last).limit(page).toArray();
    if (rows.length > 0) take(rows);
    const end = rows.at(-1);
    if (end === undefined || rows.length < page) return;
    last = end.id;
  }
}
