/** What stands against opening the records at all: said in a box of the system's own, before there is a window. */
export interface FoundVersions {
  /** Version of Makegood that last opened the records. */
  readonly program: string;
  /** Schema version of the records; null where it is not known. */
  readonly schemaVersion: number | null;
  readonly chromium: number;
}

const untouched = 'Nothing was opened and nothing was changed.';

/** Sentences of the start, for when the program cannot begin. Folders are told by their whole path. */
export const startProblems = {
  olderProgram: {
    title: 'These records were made by a newer Makegood',
    text: (found: FoundVersions, own: FoundVersions, folder: string) =>
      `Your records were last opened by Makegood ${found.program} (records of version ${found.schemaVersion}). This is Makegood ${own.program}, which knows records up to version ${own.schemaVersion}: it would not understand everything in them, so it leaves them alone. ${untouched}\n\nWhat to do: start the newer Makegood, or install the newest version on this computer and open it again.\n\nThe records are in ${folder}`,
  },
  olderEngine: {
    title: 'These records were opened by a newer engine',
    text: (found: FoundVersions, own: FoundVersions, folder: string) =>
      `Your records were last opened by Makegood ${found.program} with Chromium ${found.chromium}. This Makegood (${own.program}) has Chromium ${own.chromium}, and an older Chromium can empty what a newer one has written. ${untouched}\n\nWhat to do: start the newer Makegood, or install the newest version on this computer and open it again.\n\nThe records are in ${folder}`,
  },
  otherBackend: {
    title: 'These records are kept in another way',
    text: (found: FoundVersions | null, own: FoundVersions, folder: string) =>
      `${found === null ? 'Your records' : `Your records, last opened by Makegood ${found.program},`} lie in a kind of database (SQLite) that this Makegood (${own.program}) does not use (it uses LevelDB). Opened by this one, they would be thrown away. ${untouched}\n\nWhat to do: start the Makegood that you used last, or install the newest version on this computer and open it again.\n\nThe records are in ${folder}`,
  },
  folder: {
    title: 'Makegood cannot write to its folder',
    unwritable: (folder: string) =>
      `Makegood keeps your records in ${folder}, and may not write there. It does not open them, because nothing that you entered could be kept. Nothing was changed.\n\nWhat to do: give your account on this computer the right to write to that folder and all that is in it (whoever looks after the computer can), then start Makegood again. If the disk is a memory stick or a network drive, check that it is not locked against writing.`,
    notAFolder: (folder: string) =>
      `Makegood keeps your records in ${folder}, but that is a file and not a folder. Nothing was changed.\n\nWhat to do: move that file elsewhere, then start Makegood again.`,
  },
  lock: {
    title: 'These records cannot be opened here now',
    locked: (folder: string) =>
      `Makegood could not mark the folder ${folder} as in use, so it does not open the records there: two programs on the same records would damage them. Nothing was changed.\n\nWhat to do: make some room on the disk and check that Makegood may write to that folder, then start Makegood again.`,
    lockedElsewhere: (folder: string, computer: string) =>
      `The records in ${folder} are marked as open on another computer (${computer}). Two computers on the same records would damage them, so this one does not open them. Nothing was changed.\n\nWhat to do: close Makegood on ${computer}, then start it here. If Makegood stopped there by a power cut, start and close it there once. If that computer is gone for good, delete the file SingletonLock in that folder.`,
  },
  spareEngine: (running: string, meant: string, folder: string) =>
    `Makegood runs on the spare Electron ${running} (it is made for ${meant}). Its records are in ${folder}.`,
} as const;
