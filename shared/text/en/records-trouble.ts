/** Whole screens that take the place of the program while the records cannot simply be opened. */
export const recordsTrouble = {
  bringingBack: {
    title: 'Bringing your records back',
    text: 'The records could not be read, so Makegood brings them back from the newest backup and the changes made after it. Nothing needs to be done.',
    rows: (done: string, all: string) => `${done} of ${all} records`,
    changes: (done: string) => `${done} changes made after the backup`,
    begun: 'Looking for the newest backup…',
  },
  closed: {
    title: 'Your records were closed',
    text: 'The computer could not go on reading them. What you saved is safe, and what you were typing is kept as a draft. Open them again; what is damaged is then brought back by itself.',
    open: 'Open again',
  },
  noRoom: {
    title: 'The disk is full, so your records cannot be opened',
    text: 'The computer cannot open your records without some room on the disk. Nothing was changed, and what you saved is safe. Make room, then try again.',
    tryAgain: 'Try again',
  },
  slow: {
    title: 'Opening your records takes longer than usual',
    text: 'The computer has not answered yet. Nothing was changed, and what you saved is safe. You can wait, or try again.',
    tryAgain: 'Try again',
  },
  stuck: {
    text: 'The computer does not answer when Makegood saves. Most often the disk is full. What you have seen saved is safe, and what you are typing is kept as a draft. Make room on the disk, then open the records again.',
    open: 'Open again',
  },
  copiesFound: {
    title: 'There are backups of earlier records',
    text: (when: string, customers: string, jobs: string) =>
      `Makegood has no records on this computer yet, but the backup folder holds some: the newest is from ${when}, with ${customers} customers and ${jobs} jobs.`,
    bringBack: 'Bring them back',
    afresh: 'Start with empty records',
  },
  gone: {
    title: 'Your records are not where they were',
    text: (folder: string) =>
      `Makegood knows that there were records on this computer, but neither the records nor a good backup can be found. Backups are looked for in ${folder}. Nothing was changed.`,
    what: 'If the backups are on a drive that is not connected, connect it and try again. If they are in another folder, choose it.',
    chooseFolder: 'Choose the backup folder',
    tryAgain: 'Try again',
    afresh: 'Start with empty records',
    afreshText: 'What is left of the old records stays on this computer and can still be brought back later.',
  },
  locked: {
    text: 'The backups are under a passphrase that this computer does not know.',
    label: 'Passphrase of the backups',
    unlock: 'Open the backups',
    wrong: 'That is not the passphrase of these backups. Nothing was changed.',
  },
  diverged: {
    title: 'Your records and their second copy went different ways',
    text: 'This happens when an older state of the computer’s disk was put back. Both are kept as they are until you choose.',
    since: (when: string) => `They are the same up to ${when}.`,
    unknownSince: 'Since when they differ cannot be told.',
    records: 'The records as they stand',
    journal: 'The second copy',
    holds: (changes: string, when: string) => `${changes} changes since then, the last one on ${when}`,
    holdsNothing: 'No changes since then',
    copy: (when: string) => `The newest good backup is from ${when}.`,
    noCopy: 'No good backup was found.',
    goOn: 'Go on with the records as they stand',
    goOnText: 'The second copy is kept aside and a new one is begun.',
    bringBack: 'Bring back the newest good backup',
    bringBackText: 'The changes that the second copy holds after it come back too. The records as they stand are kept beside them.',
  },
} as const;
