/** Words of the frame around every screen. */
export const shell = {
  name: 'Makegood',
  mainMenu: 'Main menu',
  undo: 'Undo',
  redo: 'Redo',
  newJob: 'New job',
  rang: 'They rang us',
  halfDone: 'Half done',
  halfDoneMore: (count: number) => `${count} more half done`,
  halfDoneChip: {
    booking: (who: string) => `New job: ${who}`,
    closing: (number: string) => `Close ${number}`,
    call: (who: string) => `Call: ${who}`,
    'call-list': (title: string) => title,
    complaint: (who: string) => `Complaint: ${who}`,
  },
  goBackTo: 'Back to what was left for the phone',
  youAre: (name: string) => `${name} sits here now. Drafts and undo are ${name}'s own.`,
  switchPerson: 'Change who sits here',
  beYou: (name: string) => `Sit here: ${name}`,
  newThing: 'New',
  moreNew: 'More that is new',
  findKeys: 'Find a key',
  noKeys: 'No key is called that.',
  search: 'Search or do anything',
  searchShort: 'Search',
  back: 'Back',
  forward: 'Forward',
  whoAmI: (name: string) => `You are ${name}. Change who sits here`,
  switchTo: 'Who sits here?',
  saving: 'Saving…',
  saved: (time: string) => `Saved ${time}`,
  notSaved: 'Not saved yet',
  notSavedDetail: (message: string) =>
    `What you entered is in the program but could not be written to the second copy on disk (${message}). Makegood keeps trying. Check that the disk is not full; do not close the program until this says Saved.`,
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  takesAMoment: 'This takes a moment. You can go on working meanwhile.',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to do again.',
  cannotUndo: (reasons: string) => `This cannot be undone: ${reasons}. Nothing was changed.`,
  close: 'Close',
  dismiss: 'Dismiss',
  allKeys: 'All keys',
  keysTitle: 'Keys',
  keysHint: 'Single letters and digits work outside of text fields.',
  groups: { everywhere: 'Everywhere', go: 'Go to', screen: 'On this screen' },
  goData: 'Data and backups',
  goRestore: 'Bring records back from a backup',
  notFoundTitle: 'There is nothing here',
  notFound: 'This page does not exist any more, or the link was cut short. Nothing was changed.',
  toToday: 'Go to Today',
  opening: 'Opening your records…',
  openFailedTitle: 'Your records could not be opened',
  openFailed: (message: string) =>
    `Nothing was changed. Close other copies of Makegood, check that the disk is not full, then try again. If it stays, keep the folder of the program as it is and ask for help. (${message})`,
  tooNewTitle: 'These records were made by a newer Makegood',
  tooNew:
    'This program is older than the one that wrote them, so it leaves them alone. Nothing was changed. Install the newest version and open it again.',
  tryAgain: 'Try again',
  stopped: 'The window stopped and was opened again. What you saved is safe; what you were typing is kept where you were typing it.',
  rolledBack: (count: number) =>
    count === 1
      ? 'An import that was cut off has been taken back whole. You can start it again.'
      : `${count} imports that were cut off have been taken back whole. You can start them again.`,
  journalDamaged: 'The end of the second copy was damaged and has been put aside. Your records are complete, and saving goes on.',
  /** The records lay behind the second copy. */
  caughtUp: (count: number) =>
    count === 1
      ? 'One change was missing from your records and has been brought back from the second copy. Nothing is lost.'
      : `${count} changes were missing from your records and have been brought back from the second copy. Nothing is lost.`,
  journalLost: (count: number) =>
    count === 1
      ? 'The second copy had lost one change. Your records have it, and it has been written again.'
      : `The second copy had lost ${count} changes. Your records have them all, and they have been written again.`,
  journalBegun:
    'The second copy was incomplete, so a new one has been begun. Your records are complete, and a backup is the next thing to do.',
  broughtBack: {
    fromCopy: (when: string) => `Your records could not be read any more, so they were brought back from the backup of ${when}.`,
    changes: (count: number) =>
      count === 1 ? 'The one change made after it is back too.' : `The ${count} changes made after it are back too.`,
    fromJournal: (count: number) =>
      count === 1
        ? 'Your records could not be read any more, so they were brought back from the second copy: one change in all.'
        : `Your records could not be read any more, so they were brought back from the second copy: ${count} changes in all.`,
    whole: 'Nothing is missing.',
    lost: (count: number) => (count === 1 ? 'One change could not be brought back.' : `${count} changes could not be brought back.`),
  },
  errorTitle: 'This screen stopped',
  errorText: 'What you saved is safe and what you were typing is kept as a draft. Open the screen again, or go to Today.',
  openAgain: 'Open again',
  copyDetails: 'Copy details',
  detailsCopied: 'Copied',
  detailsNotCopied: 'Could not be copied',
  menuUnknown: 'That is not possible on this screen.',
} as const;
