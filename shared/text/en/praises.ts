/** `Mike`, `Mike and Ann`, `Mike, Ann and Zoe`. */
function listNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Words of good words that customers say, and how they reach whom they are about. */
export const praises = {
  title: 'Good words',
  add: 'Keep good words',
  addHint: 'Said something good about one of us? Keep it: it reaches whoever was there.',
  words: 'What they said',
  forWhom: 'Passed on to',
  forHint: 'Who was there, and for example whoever found the part.',
  keep: 'Pass it on',
  kept: (names: readonly string[]) => (names.length === 0 ? 'Kept with the customer.' : `Kept, and passed on to ${listNames(names)}.`),
  said: (name: string, when: string) => `${name}, ${when}`,
  heardBy: (name: string) => `heard by ${name}`,
  bannerTitle: (name: string, count: number) =>
    count === 1 ? `${name}, somebody said this about your work` : `${name}, ${count} customers said this about your work`,
  bannerRegion: 'Good words for you',
  read: 'I’ve read it',
  readAll: 'I’ve read them',
  wasRead: 'Read. They stay with the job and the customer.',
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  timeline: (names: readonly string[]) =>
    names.length === 0 ? 'They said something good' : `They said something good about ${listNames(names)}`,
  problems: {
    'customer-gone': () => 'The customer is not on record any more. What you typed is kept.',
  },
} as const;
