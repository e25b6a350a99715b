import type { Checkpoint, OpenedState } from '../../../shared/ipc/journal-contract.ts';
import type { JournalPort } from '../kernel/outbox.ts';
import type { JournalReader } from '../replay/read-operations.ts';

/** How the journal in the main process is opened, read and written; handed in, so that tests need no bridge. */
export interface JournalOpener extends JournalPort, JournalReader {
  open(argument: { databaseId: string; generation: number; startAfter: number; checkpoint: Checkpoint }): Promise<OpenedState>;
}
