import { formatCount } from '../format.ts';

const jobs = (count: number): string => (count === 1 ? '1 job' : `${formatCount(count)} jobs`);

/** Words of the list of jobs. */
export const jobList = {
  things: jobs,
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
  cancel: 'Cancel jobs',
  cancelled: ({
    cancelled,
    refused,
    endedCalls,
    calledOff,
  }: Readonly<Record<'cancelled' | 'refused' | 'endedCalls' | 'calledOff', number>>) => {
    const left = refused === 0 ? '' : ` ${jobs(refused)} done or cancelled before stay as they are.`;
    if (cancelled === 0) return `Nothing was cancelled.${left}`;
    const visits =
      calledOff === 0 ? '' : calledOff === 1 ? ' One visit is called off.' : ` ${formatCount(calledOff)} visits are called off.`;
    const calls = endedCalls === 0 ? '' : endedCalls === 1 ? ' One open call ended.' : ` ${formatCount(endedCalls)} open calls ended.`;
    return `${jobs(cancelled)} cancelled.${visits}${calls}${left}`;
  },
  noneTitle: 'No job found',
  none: 'No job fits what is typed and chosen above. Try the number alone, or only the street.',
  noneOpenTitle: 'No open jobs',
  noneOpen: 'Jobs that are booked and not closed yet are listed here. Book one while the customer talks.',
} as const;
