import type { Id } from '../../../../shared/domain/base/id.ts';
import { houseKeyStart, sameAddress, sameHouse } from '../../../../shared/domain/property/normalise-address.ts';
import type { Address, Property } from '../../../../shared/domain/property/property.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

export interface KnownAt {
  readonly property: Property;
  /** Name of who holds it; empty where that is not known. */
  readonly holder: string;
}

/** What is on record at an address that is being typed, however it is spelt, with or without postcode and unit. */
export interface KnownAddresses {
  /** The very same place. */
  readonly same: readonly KnownAt[];
  /** Other units of the house, or the house without its units. */
  readonly house: readonly KnownAt[];
  readonly moreInHouse: number;
}

/** Rows of one street and number that are looked at: units of one block, and the same number in other towns. */
const mostLookedAt = 200;
const mostShown = 4;

export async function findAddress(reader: Reader, address: Address, except: Id | null): Promise<KnownAddresses> {
  const start = houseKeyStart(address);
  if (start === '') return { same: [], house: [], moreInHouse: 0 };
  const rows = await reader.properties.where('addressKey').startsWith(start).limit(mostLookedAt).toArray();
  const here = visible(rows, await reader.pendingWork()).filter((row) => row.id !== except && sameHouse(row.address, address));
  const same = here.filter((row) => sameAddress(row.address, address)).slice(0, mostShown);
  const house = here.filter((row) => !sameAddress(row.address, address));
  const shown = house.slice(0, mostShown);
  const holders = await reader.customers.bulkGet([...same, ...shown].map(({ customerId }) => customerId));
  const names = new Map(holders.map((row) => [row?.id, row?.name ?? '']));
  const withHolder = (property: Property): KnownAt => ({ property, holder: names.get(property.customerId) ?? '' });
  return { same: same.map(withHolder), house: shown.map(withHolder), moreInHouse: house.length - shown.length };
}
