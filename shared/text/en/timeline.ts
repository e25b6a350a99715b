/** Words of the timeline of a customer, a place, a piece of equipment or a job. */
export const timeline = {
  title: 'Timeline',
  filter: 'What to show on the timeline',
  all: 'All',
  kinds: {
    job: 'Jobs',
    visit: 'Visits',
    call: 'Calls',
    revisit: 'Going back',
    complaint: 'Complaints',
    recovery: 'Putting right',
    promise: 'Promises',
    praise: 'Good words',
    review: 'Looking back',
    case: 'Case studies',
    photo: 'Photos and files',
    import: 'Imports',
    change: 'Changes',
  },
  emptyTitle: 'Nothing has happened yet',
  empty: 'Jobs, visits, calls and what you learnt from them will stand here, the newest first.',
  /** A call, and what was settled by it. */
  together: (call: string, settled: string) => `${call}. Done with it: ${settled}`,
  showMore: (count: number) => `Show ${count} more`,
  olderNotTold: 'There is more from before. Only the newest is told here.',
  keys: {
    group: 'Timeline',
    nextEntry: 'Next on the timeline',
    previousEntry: 'Previous on the timeline',
  },
} as const;
