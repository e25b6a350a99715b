import type { Address } from '../property/property.ts';
import type { ReadingSetup, ReadPlace } from './import-row.ts';
import { readCountry } from './read-country.ts';
import type { RowCells } from './row-cells.ts';

/** The service address of a row; null where it names no street. */
export function readPlace(cells: RowCells, setup: ReadingSetup): ReadPlace | null {
  const line = cells.one('addressLine');
  if (line === '') return null;
  const country = readCountry(cells.one('country'));
  const address: Address = {
    line,
    unit: cells.one('unit') || null,
    city: cells.one('city') || null,
    region: cells.one('region') || null,
    postcode: cells.one('postcode') || null,
    country: country === setup.country ? null : country,
  };
  return { address, key: setup.rules.addressKey(address) };
}
