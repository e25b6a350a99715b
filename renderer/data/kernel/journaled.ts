import type { Checkpoint } from '../../../shared/ipc/journal-contract.ts';
import { type Database, readMeta, writeMeta } from '../database/database.ts';

/** The newest position that the journal has acknowledged, of each database that this page has open. */
const acknowledged = new WeakMap<Database, Checkpoint>();

/** This far the note in the database may lie behind before it is written for itself: after big work of a worker. */
const mostBehind = 500;

/** Remembers what the journal holds; the next command's own write carries it into the database. */
export function acknowledge(database: Database, position: Checkpoint): void {
  acknowledged.set(database, position);
}

/** What a command writes with its `log`: this page's own knowledge, or what stood there. */
export function journaledOf(database: Database, stored: Checkpoint | undefined): Checkpoint | undefined {
  return acknowledged.get(database) ?? stored;
}

/** Writes the position for itself where commands have not carried it for long. */
export async function keepJournaled(database: Database): Promise<void> {
  const position = acknowledged.get(database);
  const stored = (await readMeta(database, 'log'))?.journaled?.seq ?? 0;
  if (position === undefined || position.seq - stored < mostBehind) return;
  await database.transaction('rw', [database.meta], async () => {
    const log = await readMeta(database, 'log');
    if (log !== null) await writeMeta(database, 'log', { ...log, journaled: position });
  });
}
