import { formatCount } from '../format.ts';

const places = (count: number): string => (count === 1 ? '1 property' : `${formatCount(count)} properties`);

/** Words of the list of properties. */
export const propertyList = {
  things: places,
  columns: { address: 'Address', town: 'Town', customer: 'Held by' },
  search: 'Find a property',
  searchHint: 'House and street, or name',
  town: 'Town',
  anyTown: 'Any town',
  hasNote: 'Has a note',
  paidBy: (name: string) => `paid by ${name}`,
  handOver: 'Hand over',
  handOverTo: 'Who holds them from now on?',
  handOverOn: 'From which day?',
  movesOut: 'Who holds them now moves out, where they live there',
  handOverNow: 'Hand over',
  nobody: 'Choose who holds them from now on.',
  handedOver: (count: number, refused: number) => {
    const left = refused === 0 ? '' : ` ${places(refused)} held by them already stay as they are.`;
    return count === 0 ? `Nothing was changed.${left}` : `${places(count)} handed over.${left}`;
  },
  noneTitle: 'No property found',
  none: 'No property fits what is typed and chosen above. Try only the street, or only the name of who holds it.',
  emptyTitle: 'No properties yet',
  empty: 'A place is written down with the first job there, or on the page of a customer. It will be listed here by its street.',
  toCustomers: 'All customers',
} as const;
