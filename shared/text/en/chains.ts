/** Words of the visits for one thing, shown as one; and of how well the program notices them. */
export const chains = {
  title: 'Visits for the same thing',
  visits: (count: number) => (count === 1 ? '1 visit' : `${count} visits`),
  chainOf: (number: number, visits: number) => `Job ${number}: ${visits} visits for the same thing`,
  more: (count: number) => (count === 1 ? 'And one more like it.' : `And ${count} more like it.`),
  thisOne: 'this one',
  theySaid: 'They said',
  weFound: 'We found',
  weTold: 'We told them',
  who: (names: string) => `with ${names}`,
  promised: 'What we promised',
  promiseDue: (words: string, day: string) => `“${words}”, by ${day}`,
  promiseStates: { open: 'open', kept: 'kept', late: 'kept late', missed: 'not kept', withdrawn: 'withdrawn' },
  unlink: 'Not the same',
  unlinkOf: (number: number) => `Not the same: take out job ${number}`,
  unlinked: (number: number) => `Job ${number} stands for itself again.`,
  alarm: {
    revisits: 'It happened again: we went back for the same thing more than once.',
    promise: 'It happened again: we said by when we would put it right, and that day is over.',
    lead: 'Say what happened, visit by visit, before you say what comes next.',
  },
  right: {
    title: 'They were right',
    hint: 'What we found in the end is what they said at first.',
  },
} as const;
