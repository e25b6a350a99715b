import { formatCount } from '../format.ts';

/** Words of the list of customers. */
export const customerList = {
  things: (count: number) => (count === 1 ? '1 customer' : `${formatCount(count)} customers`),
  columns: { name: 'Name', phone: 'Phone', group: 'Group', since: 'On record since' },
  search: 'Find a customer',
  searchHint: 'Name, phone or street',
  group: 'Group',
  anyGroup: 'Any group',
  tag: 'Tag',
  anyTag: 'Any tag',
  doNotContact: 'Do not contact',
  noPhone: 'no phone',
  noPlace: 'no address',
  noneTitle: 'Nobody found',
  none: 'No customer fits what is typed and chosen above. Try the last four digits of the phone, or only the street.',
  emptyTitle: 'No customers yet',
  empty:
    'Customers are written down while you book their first job, or come with jobs that you bring from a file. They will be listed here by name.',
  bookFirst: 'Book a job',
  importFirst: 'Bring jobs from a file',
} as const;
