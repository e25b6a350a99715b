import type { Id } from '../../../shared/domain/base/id.ts';
import type { Call, CallAttempt } from '../../../shared/domain/call/call.ts';
import type { Customer, Phone } from '../../../shared/domain/customer/customer.ts';
import { phoneDigits } from '../../../shared/domain/customer/customer-search-keys.ts';
import type { Job } from '../../../shared/domain/job/job.ts';
import type { Property } from '../../../shared/domain/property/property.ts';
import type { RowOf, TableName } from '../../../shared/domain/schema.ts';
import type { SearchText } from '../../../shared/domain/search/search-field.ts';
import { phoneFit, type SearchQuery, withoutPrefix } from '../../../shared/domain/search/search-query.ts';
import { type SearchTable, searchSources, searchTables } from '../../../shared/domain/search/search-sources.ts';
import { streetLine, townLine } from '../../../shared/text/address-line.ts';
import type { Reader } from '../kernel/reader.ts';
import { visible } from '../kernel/visible.ts';
import { lineFor, plainReason } from './hit-line.ts';
import { caseLine, complaintLine, type OfficeLinks, praiseLine, promiseLine, type Rows, recoveryLine } from './office-lines.ts';
import type { HitWhy, RowRef, SearchHit } from './search-hit.ts';

/** As much of the records as lines are made of. A worker has no more: what checks rows before they are written stays out of it. */
export type HitReader = Pick<Reader, SearchTable | 'staff' | 'pendingWork'>;

/** Everything that the lines of some hits say. */
interface Linked extends OfficeLinks {
  readonly properties: Rows<'properties'>;
  readonly calls: Rows<'calls'>;
}

/**
 * Reads found rows and what their lines name besides, in the order in which they were found. Rows that are gone
 * meanwhile are left out, and a call is listed once, whether it was its card or an attempt that was found.
 */
export async function readHits(reader: HitReader, query: SearchQuery, found: readonly RowRef[]): Promise<SearchHit[]> {
  const pending = await reader.pendingWork();
  const own = new Map<SearchTable, Rows<TableName>>();
  await Promise.all(
    searchTables.map(async (table) => {
      const ids = found.filter((one) => one.table === table).map(({ id }) => id);
      own.set(table, await readRows(reader, table, ids, pending));
    }),
  );
  const linked = await readLinked(reader, own, pending);
  const hits = found.flatMap(({ table, id }) => {
    const row = own.get(table)?.get(id);
    return row === undefined ? [] : lineOf[table](row as never, query, linked);
  });
  return [...new Map(hits.toReversed().map((hit) => [`${hit.group}/${hit.id}`, hit])).values()].toReversed();
}

async function readRows<T extends SearchTable>(
  reader: HitReader,
  table: T,
  ids: readonly Id[],
  pending: ReadonlySet<string>,
): Promise<Rows<T>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = (await reader[table].bulkGet(wanted)).filter((row) => row !== undefined) as RowOf<T>[];
  return new Map(
    visible(rows as { live: 0 | 1; batchId?: string }[], pending).map((row) => [
      (row as unknown as { id: Id }).id,
      row as unknown as RowOf<T>,
    ]),
  );
}

async function readLinked(
  reader: HitReader,
  own: ReadonlyMap<SearchTable, Rows<TableName>>,
  pending: ReadonlySet<string>,
): Promise<Linked> {
  const rowsOf = <T extends SearchTable>(table: T): RowOf<T>[] => [...((own.get(table)?.values() ?? []) as Iterable<RowOf<T>>)];
  const present = (ids: readonly (Id | null)[]): Id[] => ids.filter((id) => id !== null);
  const attempts = rowsOf('callAttempts');
  const calls = await readRows(
    reader,
    'calls',
    attempts.map(({ callId }) => callId),
    pending,
  );
  const office = [...rowsOf('complaints'), ...rowsOf('recoveries'), ...rowsOf('promises'), ...rowsOf('praises')];
  const jobIds = [...rowsOf('calls'), ...attempts, ...office].map(({ jobId }) => jobId);
  const placeIds = [...rowsOf('jobs'), ...rowsOf('equipment'), ...rowsOf('contacts')].map(({ propertyId }) => propertyId);
  const [jobs, properties] = await Promise.all([
    readRows(reader, 'jobs', present(jobIds), pending),
    readRows(reader, 'properties', present(placeIds), pending),
  ]);
  const people = [
    ...rowsOf('properties'),
    ...properties.values(),
    ...rowsOf('contacts'),
    ...rowsOf('jobs'),
    ...rowsOf('calls'),
    ...attempts,
    ...office,
  ];
  const staffIds = [
    ...rowsOf('complaints').map(({ staffId }) => staffId),
    ...rowsOf('promises').map(({ madeBy }) => madeBy),
    ...rowsOf('praises').flatMap(({ forStaff }) => forStaff),
  ];
  const [customers, names] = await Promise.all([
    readRows(reader, 'customers', present(people.map(({ customerId }) => customerId)), pending),
    readNames(reader, present(staffIds)),
  ]);
  return { customers, properties, jobs, calls, names };
}

/** Of our own people, those who left too. */
async function readNames(reader: HitReader, ids: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  const found = ids.length === 0 ? [] : await reader.staff.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((person) => (person === undefined ? [] : [[person.id, person.name]])));
}

/** How a row of each table makes its line. */
const lineOf: { readonly [T in SearchTable]: (row: RowOf<T>, query: SearchQuery, linked: Linked) => SearchHit[] } = {
  customers: (row, query) => [personLine('customers', row, query, [row.company, row.postalAddress?.city], { customerId: row.id })],
  contacts: (row, query, { customers, properties }) => {
    const property = row.propertyId === null ? undefined : properties.get(row.propertyId);
    const customer = customers.get(row.customerId ?? property?.customerId ?? '');
    const details = [customer?.name, property && streetLine(property.address)];
    return [personLine('contacts', row, query, details, { customerId: customer?.id ?? null, propertyId: row.propertyId })];
  },
  properties: (row, query, { customers }) => {
    const texts = searchSources.properties(row).filter(({ field }) => field !== 'of');
    const holder = customers.get(row.customerId)?.name;
    return [
      {
        ...lineFor('properties', row.id, query, streetLine(row.address), texts, [townLine(row.address), holder]),
        customerId: row.customerId,
        propertyId: row.id,
      },
    ];
  },
  equipment: (row, query, { properties, customers }) => {
    const property = properties.get(row.propertyId);
    const name = [row.kind, row.make, row.model].filter((part) => part !== null && part !== '').join(' ');
    const details = [property && streetLine(property.address), customers.get(property?.customerId ?? '')?.name];
    return [
      {
        ...lineFor('equipment', row.id, query, name, searchSources.equipment(row), details),
        customerId: property?.customerId ?? null,
        propertyId: row.propertyId,
      },
    ];
  },
  jobs: (row, query, linked) => [jobLine(row, query, linked)],
  callAttempts: (row, query, { calls, jobs, customers }) => {
    const call = calls.get(row.callId);
    return call === undefined
      ? []
      : [callLine(call, searchSources.callAttempts(row), query, customers.get(row.customerId ?? ''), jobs, row)];
  },
  calls: (row, query, { jobs, customers }) => [
    callLine(row, searchSources.calls(row), query, customers.get(row.customerId ?? ''), jobs, null),
  ],
  complaints: (row, query, linked) => [complaintLine(row, query, linked)],
  recoveries: (row, query, linked) => [recoveryLine(row, query, linked)],
  promises: (row, query, linked) => [promiseLine(row, query, linked)],
  praises: (row, query, linked) => [praiseLine(row, query, linked)],
  cases: (row, query) => [caseLine(row, query)],
};

function personLine(
  table: 'customers' | 'contacts',
  row: RowOf<'customers'> | RowOf<'contacts'>,
  query: SearchQuery,
  details: readonly (string | null | undefined)[],
  links: Partial<SearchHit>,
): SearchHit {
  const texts = (searchSources[table] as (one: typeof row) => SearchText[])(row).filter(({ field }) => field !== 'name');
  const line = lineFor(table, row.id, query, row.name, texts, details);
  return { ...line, why: phoneWhy(row.phones, query) ?? line.why, ...links };
}

function jobLine(row: Job, query: SearchQuery, { customers, properties }: Linked): SearchHit {
  const property: Property | undefined = properties.get(row.propertyId ?? '');
  const customer: Customer | undefined = customers.get(row.customerId);
  const texts = searchSources.jobs(row).filter(({ field }) => field !== 'number' && field !== 'of');
  const words = row.customerWords || row.finding || row.workDone;
  const line = lineFor('jobs', row.id, query, `#${row.number} ${customer?.name ?? ''}`.trim(), texts, [
    property && streetLine(property.address),
  ]);
  const why: HitWhy | null = line.why ?? (words === '' ? null : { by: 'text', reason: plainReason(words, 'said') });
  return { ...line, why, customerId: row.customerId, propertyId: row.propertyId, jobId: row.id };
}

function callLine(
  call: Call,
  texts: readonly SearchText[],
  query: SearchQuery,
  customer: Customer | undefined,
  jobs: Rows<'jobs'>,
  attempt: CallAttempt | null,
): SearchHit {
  const number = call.jobId === null ? undefined : jobs.get(call.jobId)?.number;
  return {
    ...lineFor('calls', call.id, query, customer?.name ?? '', texts, [
      number === undefined ? '' : `#${number}`,
      (attempt?.at ?? call.createdAt).slice(0, 10),
    ]),
    customerId: call.customerId,
    jobId: call.jobId,
    openCallId: call.open === 1 ? call.id : null,
  };
}

/** The phone that was asked for, as it was written down, and its last four digits. */
function phoneWhy(phones: readonly Phone[], query: SearchQuery): HitWhy | null {
  const asked = query.phone ?? query.words.map(({ word }) => word).find((word) => /^\d{3,}$/.test(word)) ?? null;
  if (asked === null) return null;
  const fitting = phones.find(({ text, e164 }) =>
    [e164?.slice(1) ?? '', withoutPrefix(phoneDigits(text))].some((digits) => digits !== '' && phoneFit(digits, withoutPrefix(asked)) > 0),
  );
  return fitting === undefined ? null : { by: 'phone', phone: fitting.text, end: phoneDigits(fitting.text).slice(-4) };
}
