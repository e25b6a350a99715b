import type { Reason } from '../base/reason.ts';
import type { Address } from '../property/property.ts';
import type { ReadFacts, ReadProperty } from './customer-row.ts';
import type { ImportRow, ReadParty } from './import-row.ts';

/** The longest texts that the nouns' schemas take (UTF-16 code units). A test holds them against the schemas. */
const limits = {
  customerName: 200,
  addressLine: 300,
  unit: 60,
  city: 120,
  region: 120,
  postcode: 20,
  words: 20_000,
  finding: 20_000,
  workDone: 20_000,
  equipment: 120,
  note: 10_000,
} as const;

/**
 * The first text that is longer than its field may be, as the reason to refuse the row: cutting it off would lose what
 * somebody typed, and nobody would notice.
 */
export function tooLong({ party, place, job, equipment }: Pick<ImportRow, 'party' | 'place' | 'job' | 'equipment'>): Reason | null {
  return (
    over('customerName', party.name) ??
    over('note', party.note) ??
    over('customerName', party.companyName) ??
    (place === null ? null : longAddress(place.address)) ??
    over('words', job.customerWords) ??
    over('finding', job.finding) ??
    over('workDone', job.workDone) ??
    equipment.map((text) => over('equipment', text)).find((reason) => reason !== null) ??
    null
  );
}

/** The same for a customer with its places. */
export function longCustomer(
  party: ReadParty,
  places: readonly ReadProperty[],
  { note, postal }: ReadFacts,
  unitNote: string,
): Reason | null {
  return (
    over('note', unitNote) ??
    over('customerName', party.name) ??
    over('customerName', party.companyName) ??
    over('note', note) ??
    places.map(({ note: own }) => over('note', own)).find((reason) => reason !== null) ??
    [...places.map(({ address }) => address), ...(postal === null ? [] : [postal])].map(longAddress).find((reason) => reason !== null) ??
    null
  );
}

function longAddress(address: Address): Reason | null {
  return (
    over('addressLine', address.line) ??
    over('unit', address.unit) ??
    over('city', address.city) ??
    over('region', address.region) ??
    over('postcode', address.postcode)
  );
}

function over(field: keyof typeof limits, text: string | null | undefined): Reason | null {
  if (text === null || text === undefined || text.length <= limits[field]) return null;
  return { code: 'field-too-long', params: { field, length: text.length, limit: limits[field] } };
}
