import type { CustomerRow } from './customer-row.ts';
import type { HashedKeys } from './hashed-keys.ts';
import type { LookupKeys } from './import-plan.ts';
import type { RowReading } from './import-row.ts';
import { phoneKeyOf } from './party-keys.ts';
import { placeStart } from './place-start.ts';

/** What has to be loaded before these rows can be planned. */
export function lookupKeysOf(readings: readonly RowReading[], hashedKeys: HashedKeys): LookupKeys {
  const rows = readings.flatMap((reading) => (reading.ok ? [reading.row] : []));
  const hashed = new Map<string, number>();
  for (const row of rows) if (!row.numbered) hashed.set(row.sourceKey, (hashed.get(row.sourceKey) ?? 0) + 1);
  return {
    sourceKeys: [
      ...distinct(rows.filter((row) => row.numbered).map((row) => row.sourceKey)),
      ...[...hashed].flatMap(([base, count]) => hashedKeys.keysAfter(base, count)),
    ],
    customerSourceKeys: distinct(rows.map((row) => row.party.sourceKey)),
    propertySourceKeys: [],
    equipmentSourceKeys: [],
    addressStarts: distinct(rows.map((row) => (row.place === null ? null : placeStart(row.place.key)))),
    phones: distinct(rows.flatMap((row) => row.party.phones.map(phoneKeyOf))),
    emails: distinct(rows.flatMap((row) => row.party.emails.map((email) => email.toLowerCase()))),
    nameKeys: distinct(rows.map((row) => row.party.nameKey)),
  };
}

/** The same for rows of customers. `keysAfter`: the keys that customers of one name may have after as many further rows. */
export function customerKeysOf(rows: readonly CustomerRow[], keysAfter: (base: string, more: number) => string[]): LookupKeys {
  const bases = new Map<string, number>();
  for (const { sourceKey } of rows) bases.set(sourceKey, (bases.get(sourceKey) ?? 0) + 1);
  const parties = rows.map(({ party }) => party);
  const places = rows.flatMap((row) => row.places);
  return {
    sourceKeys: [],
    customerSourceKeys: [...bases].flatMap(([base, count]) => keysAfter(base, count)),
    propertySourceKeys: distinct(places.map(({ sourceKey }) => sourceKey)),
    equipmentSourceKeys: distinct(rows.map(({ equipment }) => equipment?.sourceKey)),
    addressStarts: distinct(places.map(({ key }) => placeStart(key))),
    phones: distinct(parties.flatMap(({ phones }) => phones.map(phoneKeyOf))),
    emails: distinct(parties.flatMap(({ emails }) => emails.map((email) => email.toLowerCase()))),
    nameKeys: distinct(parties.map((party) => party.nameKey)),
  };
}

function distinct(keys: readonly (string | null | undefined)[]): string[] {
  return [...new Set(keys.filter((key) => key !== null && key !== undefined))];
}
