/** Words of the screen that stands while records of an earlier version are brought up, and when that does not work. */
export const migration = {
  title: 'Bringing your records up to date',
  intro:
    'This Makegood is newer than the one that you used before. Your records are copied first, then brought up to date. Please leave the program open.',
  copying: (done: string, all: string) => `Making a copy first: ${done} of ${all} records.`,
  copyBegins: 'Making a copy first.',
  checking: 'Reading the copy back, to be sure that it is good.',
  upgrading: (done: string, all: string) => `Bringing your records up to date: ${done} of ${all}.`,
  upgradeBegins: 'Bringing your records up to date.',
  copyFailed: {
    title: 'A copy of your records could not be made',
    text: (reason: string) =>
      `Before this newer Makegood changes anything, it makes a copy of your records. That did not work (${reason.replace(/\.$/, '')}). Nothing was changed.`,
    hint: 'Make room on the disk, or choose another folder for the copies, such as one on a memory stick.',
    refused: {
      'inside-profile': 'That folder is part of the folder of Makegood itself. Choose one outside of it.',
      unwritable: 'That folder cannot be written to. Choose another one.',
      'no-space': 'There is not enough room in that folder. Choose another one.',
    },
    chooseFolder: 'Choose another folder',
    goWithout: 'Go on without a copy',
    askWithout:
      'Without a copy there is no way back to the records as they are now, should anything be wrong afterwards. Go on all the same?',
    yesWithout: 'Yes, go on without a copy',
    noWithout: 'No, not without a copy',
  },
  failed: {
    title: 'Your records could not be brought up to date',
    row: (what: string, label: string | null, id: string) =>
      label === null ? `It stopped at ${what} (${id}).` : `It stopped at ${what}: ${label} (${id}).`,
    table: (what: string) => `It stopped at ${what}.`,
    unchanged: 'Nothing was changed: all your records are as they were, and the Makegood that you used before can open them.',
    whatToDo:
      'Try again, or install the Makegood that you used before. Save everything to a file and send the details to whoever helps you with Makegood.',
    saveAll: 'Save everything as it is to a file',
    saving: (rows: string) => `Saving: ${rows} records.`,
    saved: (file: string, folder: string) => `Everything is saved in ${file}, in the folder ${folder}.`,
    notSaved: (reason: string) => `The file could not be written (${reason.replace(/\.$/, '')}). Your records are as they were.`,
    showCopy: 'Open the folder with the copy',
    whatExactly: 'What exactly went wrong',
  },
  tryAgain: 'Try again',
} as const;
