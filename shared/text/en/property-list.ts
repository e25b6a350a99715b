import { formatCount } from '../format.ts';

/** Words of the list of properties. */
export const propertyList = {
  things: (count: number) => (count === 1 ? '1 property' : `${formatCount(count)} properties`),
  columns: { address: 'Address', town: 'Town', customer: 'Held by' },
  search: 'Find a property',
  searchHint: 'House and street, or name',
  town: 'Town',
  anyTown: 'Any town',
  hasNote: 'Has a note',
  paidBy: (name: string) => `paid by ${name}`,
  noTown: 'no town',
  noneTitle: 'No property found',
  none: 'No property fits what is typed and chosen above. Try only the street, or only the name of who holds it.',
  emptyTitle: 'No properties yet',
  empty: 'A place is written down with the first job there, or on the page of a customer. It will be listed here by its street.',
  toCustomers: 'All customers',
} as const;
