import { localOf } from '../../domain/base/local-time.ts';
import type { Money } from '../../domain/base/money.ts';
import type { Instant, Zone } from '../../domain/base/now.ts';
import type { Customer } from '../../domain/customer/customer.ts';
import type { Job } from '../../domain/job/job.ts';
import type { Address } from '../../domain/property/property.ts';
import type { RowOf } from '../../domain/schema.ts';
import { type CsvWriting, writeCsvRow } from '../csv/write-csv.ts';

/** The lists that can be written as CSV. */
export const exportLists = ['customers', 'contacts', 'properties', 'equipment', 'jobs', 'calls', 'complaints'] as const;
export type ExportList = (typeof exportLists)[number];

/** Heading of the first column: a file that has it was written here, so its cells are guarded. Never changes. */
const idHeader = 'Makegood ID';

/** Google's way to put several into one cell; imports take it apart again. */
const between = ' ::: ';

/** What other rows say that a line of a list names. */
export interface ListLinks {
  readonly zone: Zone;
  readonly customer: (id: string | null) => Pick<Customer, 'name' | 'phones'> | undefined;
  readonly address: (propertyId: string | null) => Address | undefined;
  readonly job: (id: string | null) => Pick<Job, 'number'> | undefined;
  /** The next or last appointment of a job. */
  readonly slot: (jobId: string) => { readonly date: string; readonly start: string } | undefined;
}

type Columns<L extends ExportList> = readonly (readonly [string, (row: RowOf<L>, links: ListLinks) => string])[];

const first = (all: readonly string[]): string => all[0] ?? '';
const others = (all: readonly string[]): string => all.slice(1).join(between);
const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
const phonesOf = (row: Pick<Customer, 'phones'> | undefined): string[] => (row?.phones ?? []).map(({ text }) => text);

type Reachable = Pick<Customer, 'phones' | 'emails' | 'language' | 'note'>;
const reach: readonly (readonly [string, (row: Reachable) => string])[] = [
  ['Phone', (row) => first(phonesOf(row))],
  ['Other Phone', (row) => others(phonesOf(row))],
  ['Email', ({ emails }) => first(emails)],
  ['Other Email', ({ emails }) => others(emails)],
  ['Language', ({ language }) => language ?? ''],
  ['Note', ({ note }) => note],
];

function addressColumns<R>(read: (row: R, links: ListLinks) => Address | null | undefined) {
  const part =
    (field: keyof Address) =>
    (row: R, links: ListLinks): string =>
      read(row, links)?.[field] ?? '';
  return [
    ['Street Address', part('line')],
    ['Unit', part('unit')],
    ['City', part('city')],
    ['Region', part('region')],
    ['Postcode', part('postcode')],
    ['Country', part('country')],
  ] as const;
}

const customers: Columns<'customers'> = [
  ['Name', ({ name }) => name],
  ['Company', ({ company }) => company ?? ''],
  ['Group', ({ group }) => group],
  ...reach,
  ...addressColumns<Customer>(({ postalAddress }) => postalAddress),
  ['Do not contact', ({ doNotContact }) => yesNo(doNotContact)],
  ['Tags', ({ tags }) => tags.join(between)],
  ['Since', ({ createdAt }, { zone }) => localOf(createdAt, zone).date],
];

const contacts: Columns<'contacts'> = [
  ['Name', ({ name }) => name],
  ['Role', ({ role }) => role],
  ['Customer Name', ({ customerId }, links) => links.customer(customerId)?.name ?? ''],
  ...addressColumns<RowOf<'contacts'>>(({ propertyId }, links) => links.address(propertyId)),
  ...reach,
];

const properties: Columns<'properties'> = [
  ['Customer Name', ({ customerId }, links) => links.customer(customerId)?.name ?? ''],
  ...addressColumns<RowOf<'properties'>>(({ address }) => address),
  ['Bill To', ({ billToCustomerId }, links) => links.customer(billToCustomerId)?.name ?? ''],
  ['Note', ({ note }) => note],
];

const equipment: Columns<'equipment'> = [
  ['Equipment', ({ kind }) => kind],
  ['Make', ({ make }) => make ?? ''],
  ['Model', ({ model }) => model ?? ''],
  ['Serial Number', ({ serial }) => serial ?? ''],
  ['Batch', ({ batch }) => batch ?? ''],
  ['Installed', ({ installedOn }) => installedOn ?? ''],
  ['Warranty Until', ({ warrantyUntil }) => warrantyUntil ?? ''],
  ['Retired', ({ retiredOn }) => retiredOn ?? ''],
  ['Supplier', ({ supplierId }, links) => links.customer(supplierId)?.name ?? ''],
  ...addressColumns<RowOf<'equipment'>>(({ propertyId }, links) => links.address(propertyId)),
  ['Note', ({ note }) => note],
];

const jobs: Columns<'jobs'> = [
  ['Job Number', ({ number }) => String(number)],
  ['Customer Name', ({ customerId }, links) => links.customer(customerId)?.name ?? ''],
  ['Phone', ({ customerId }, links) => first(phonesOf(links.customer(customerId)))],
  ...addressColumns<RowOf<'jobs'>>(({ propertyId }, links) => links.address(propertyId)),
  ['Trade', ({ trade }) => trade ?? ''],
  ['Job Type', ({ jobType, jobTypeName }) => jobTypeName ?? jobType ?? ''],
  ['Status', ({ status }) => status],
  ['Created Date', ({ requestedAt }, { zone }) => moment(requestedAt, zone)],
  ['Scheduled Date', ({ id }, links) => slotText(links.slot(id))],
  ['Completed Date', ({ completedAt }, { zone }) => moment(completedAt, zone)],
  ['What They Said', ({ customerWords }) => customerWords],
  ['Finding', ({ finding }) => finding],
  ['Work Done', ({ workDone }) => workDone],
  ['Explanation', ({ explanation }) => explanation],
  ['Parts', ({ parts }) => parts.map(({ name, quantity }) => `${quantity} x ${name}`).join(between)],
  ['Price', ({ price }) => amount(price)],
  ['No Charge', ({ noCharge }) => yesNo(noCharge)],
];

const calls: Columns<'calls'> = [
  ['Kind', ({ kind }) => kind],
  ['Customer Name', ({ customerId }, links) => links.customer(customerId)?.name ?? ''],
  ['Phone', ({ customerId }, links) => first(phonesOf(links.customer(customerId)))],
  ['Job Number', ({ jobId }, links) => String(links.job(jobId)?.number ?? '')],
  ['Due', ({ dueAt }, { zone }) => moment(dueAt, zone)],
  ['State', ({ state }) => state],
  ['Attempts', ({ attempts }) => String(attempts)],
  ['Closed', ({ closedAt }, { zone }) => moment(closedAt, zone)],
  ['Expected', ({ listening }) => listening.expected],
  ['Different', ({ listening }) => listening.different],
  ['Wanted', ({ listening }) => listening.wanted],
];

const complaints: Columns<'complaints'> = [
  ['From', ({ from }) => from],
  ['Customer Name', ({ customerId }, links) => links.customer(customerId)?.name ?? ''],
  ['Job Number', ({ jobId }, links) => String(links.job(jobId)?.number ?? '')],
  ['Heard', ({ heardAt }, { zone }) => moment(heardAt, zone)],
  ['Expected', ({ expected }) => expected],
  ['Got', ({ got }) => got],
  ['Wanted', ({ wanted }) => wanted],
  ['Theme', ({ theme }) => theme ?? ''],
  ['Severity', ({ severity }) => String(severity)],
  ['Source', ({ source }) => source ?? ''],
  ['Part', ({ part }) => part ?? ''],
  ['Model', ({ model }) => model ?? ''],
  ['Batch', ({ batch }) => batch ?? ''],
  ['Supplier', ({ supplierId }, links) => links.customer(supplierId)?.name ?? ''],
  ['Supplier Told', ({ supplierToldAt }, { zone }) => moment(supplierToldAt, zone)],
  ['State', ({ state }) => state],
  ['Acknowledged', ({ acknowledgedAt }, { zone }) => moment(acknowledgedAt, zone)],
  ['Plan', ({ plan }) => plan],
  ['Planned', ({ plannedAt }, { zone }) => moment(plannedAt, zone)],
  ['Outcome', ({ outcome }) => outcome],
  ['Closed', ({ closedAt }, { zone }) => moment(closedAt, zone)],
];

const lists: { readonly [L in ExportList]: Columns<L> } = { customers, contacts, properties, equipment, jobs, calls, complaints };

const writing: CsvWriting = { delimiter: ',', lineEnd: '\r\n', guarded: true };

/** The first line of a list's file, behind the mark by which spreadsheets take it for UTF-8. */
export function listHead(list: ExportList): string {
  return `\uFEFF${writeCsvRow([idHeader, ...lists[list].map(([header]) => header)], writing)}`;
}

/** A row's line. Cells that a spreadsheet would take for a formula are guarded; imports take the guard off again. */
export function listRow<L extends ExportList>(list: L, row: RowOf<L>, links: ListLinks): string {
  const columns: Columns<L> = lists[list];
  return writeCsvRow([row.id, ...columns.map(([, read]) => read(row, links))], writing);
}

/** True for headings that `listHead` wrote. */
export function isExportedList(headers: readonly string[]): boolean {
  return headers[0] === idHeader;
}

function moment(instant: Instant | null, zone: Zone): string {
  if (instant === null) return '';
  const { date, time } = localOf(instant, zone);
  return `${date} ${time}`;
}

function slotText(slot: ReturnType<ListLinks['slot']>): string {
  return slot === undefined ? '' : `${slot.date} ${slot.start}`;
}

/** In major units with a full stop, as spreadsheets of every country can be told to read it. */
function amount(price: Money | null): string {
  if (price === null) return '';
  const digits = minorDigits(price.currency);
  return (price.minor / 10 ** digits).toFixed(digits);
}

function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
