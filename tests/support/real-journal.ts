import { createJournal } from '../../electron/services/journal/journal.ts';
import { listJournals } from '../../electron/services/records/list-journals.ts';
import type { JournalOpener } from '../../renderer/data/comparison/journal-opener.ts';
import type { KnownJournal } from '../../shared/ipc/records-contract.ts';

/** The program's own journal in a folder, as the window reaches it. */
export interface RealJournal extends JournalOpener {
  readonly root: string;
  known(): Promise<KnownJournal[]>;
  close(): Promise<void>;
}

export function openRealJournal(root: string, segmentLimit?: number): RealJournal {
  const journal = createJournal(root, segmentLimit);
  return {
    root,
    open: (argument) => journal.open(argument),
    append: (of, records) => journal.append({ ...of, records }),
    read: (argument) => journal.read(argument),
    known: () => listJournals(root),
    close: () => journal.close(),
  };
}
