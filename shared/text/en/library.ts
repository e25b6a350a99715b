import { formatCount } from '../format.ts';

const states = { draft: 'Being written', ready: 'Ready to show', retired: 'Put away' } as const;

/** Words of the library of cases, and of cases like a job. */
export const library = {
  states,
  columns: { what: 'Case, and what we learned', state: 'How it stands', kind: 'Kind of work', when: 'Changed' },
  things: (count: number) => (count === 1 ? '1 case' : `${formatCount(count)} cases`),
  search: 'Find a case',
  searchHint: 'Words of the case',
  state: 'How it stands',
  anyState: 'All cases',
  anonymous: 'Anonymous',
  noneTitle: 'No case found',
  none: 'Nothing fits what is typed and chosen above.',
  emptyTitle: 'No cases yet',
  empty:
    'A case tells one job step by step, so that the team can look at it together. Open a job that taught you something and make a case of it there.',
  toJobs: 'Go to the jobs',
} as const;
