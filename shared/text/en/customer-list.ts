import { formatCount } from '../format.ts';

const customers = (count: number): string => (count === 1 ? '1 customer' : `${formatCount(count)} customers`);

/** Words of the list of customers. */
export const customerList = {
  things: customers,
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
  bulk: {
    tag: 'Add a tag',
    tagField: 'Tag',
    tagHint: 'For example: landlord',
    addTag: 'Add it',
    untag: 'Take a tag off',
    group: 'Group',
    leaveAlone: 'Do not contact',
    tagged: (tag: string, changed: number) =>
      changed === 0 ? `All of them have “${tag}” already.` : `${customers(changed)} now ${changed === 1 ? 'has' : 'have'} “${tag}”.`,
    untagged: (tag: string, changed: number) =>
      changed === 0 ? `None of them has “${tag}”.` : `“${tag}” is taken off ${customers(changed)}.`,
    grouped: (group: string, changed: number) =>
      changed === 0 ? `All of them are in this group already: ${group}.` : `${customers(changed)} moved to the group: ${group}.`,
    leftAlone: (changed: number, calls: number) => {
      if (changed === 0) return 'None of them is to be contacted already. Nothing was changed.';
      const ended = calls === 0 ? '' : calls === 1 ? ' One open call ended.' : ` ${formatCount(calls)} open calls ended.`;
      return `We do not contact ${customers(changed)} any more on our own account.${ended}`;
    },
  },
  noneTitle: 'Nobody found',
  none: 'No customer fits what is typed and chosen above. Try the last four digits of the phone, or only the street.',
  emptyTitle: 'No customers yet',
  empty:
    'Customers are written down while you book their first job, or come with jobs that you bring from a file. They will be listed here by name.',
  bookFirst: 'Book a job',
  importFirst: 'Bring jobs from a file',
} as const;
