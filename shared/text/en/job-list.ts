import { formatCount } from '../format.ts';

/** Words of the list of jobs. */
export const jobList = {
  things: (count: number) => (count === 1 ? '1 job' : `${formatCount(count)} jobs`),
  columns: { number: 'Job', status: 'State and visit', customer: 'Customer', asked: 'Asked on', done: 'Done on' },
  search: 'Find a job',
  searchHint: 'Number, name, phone or street',
  status: 'State',
  anyStatus: 'Any state',
  open: 'Open',
  trade: 'Trade',
  anyTrade: 'Any trade',
  asked: 'Asked',
  anyAsked: 'Asked any time',
  periods: { month: 'Asked in the last month', quarter: 'Asked in the last three months', year: 'Asked in the last year' },
  suggested: (count: string) => `Likely revisits ${count}`,
  notDone: 'not yet',
  noneTitle: 'No job found',
  none: 'No job fits what is typed and chosen above. Try the number alone, or only the street.',
  noneOpenTitle: 'No open jobs',
  noneOpen: 'Jobs that are booked and not closed yet are listed here. Book one while the customer talks.',
} as const;
