import { schemaVersion } from '../../../shared/domain/schema-version.ts';
import type { ShopName } from '../../../shared/ipc/contract.ts';
import { compareRecords } from '../../data/comparison/compare-records.ts';
import { beginGeneration, type Connected, type ConnectReport, connectRecords } from '../../data/comparison/connect-records.ts';
import type { JournalOpener } from '../../data/comparison/journal-opener.ts';
import { RecordsTroubleError } from '../../data/comparison/records-trouble.ts';
import { type Database, readMeta } from '../../data/database/database.ts';
import type { Outbox } from '../../data/kernel/outbox.ts';
import { onSaveState, saveState, setSaveState } from '../../data/save-state/save-state.ts';
import { ask } from '../../desktop/bridge.ts';

const retryMs = 5_000;
/** Main is told this often at most where the records stand: what it remembers only says how much may be missing. */
const noteMs = 20_000;

/** The journal in main. */
export const journal: JournalOpener = {
  open: (argument) => ask('journal:open', argument),
  append: (of, records) => ask('journal:append', { ...of, records }),
  read: (argument) => ask('journal:read', argument),
};

/**
 * One connection to the journal for all who ask. While it cannot be had the screen says that nothing is saved, it is
 * tried again every few seconds and whenever something is to be sent, and the log keeps what waits.
 * @param onTrouble told where the records cannot be used as they are; the connection is then never had
 */
export function keepConnected(database: Database, shop: ShopName, onTrouble: (error: Error) => void): () => Promise<Outbox> {
  let connected: Promise<Outbox> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const connection = (): Promise<Outbox> => {
    connected ??= connect(database, shop).catch((error: unknown) => {
      if (error instanceof RecordsTroubleError) {
        onTrouble(error);
        return new Promise<Outbox>(() => undefined);
      }
      connected = null;
      setSaveState({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
      clearTimeout(retry);
      retry = setTimeout(() => void connection().catch(() => undefined), retryMs);
      throw error;
    });
    return connected;
  };
  return connection;
}

async function connect(database: Database, shop: ShopName): Promise<Outbox> {
  const { outbox, report } = await (shop === 'own' ? connectRecords(database, journal) : connectSample(database));
  if (shop === 'own') void keepNoted(database);
  void tell(database, report);
  // The screen may write from here on; what the journal lacks follows.
  void outbox.drain().catch(() => undefined);
  return outbox;
}

/** Made-up records are not worth a question: where they and their journal differ, the journal begins anew. */
async function connectSample(database: Database): Promise<Connected> {
  try {
    return await connectRecords(database, journal);
  } catch (error) {
    if (!(error instanceof RecordsTroubleError)) throw error;
    const { identity, log, opened } = await compareRecords(database, journal);
    await beginGeneration(database, journal, { identity, log, newest: opened.newestGeneration });
    return connectRecords(database, journal);
  }
}

async function tell(database: Database, report: ConnectReport): Promise<void> {
  const hasNews = Object.values(report).some((said) => said !== 0 && said !== false);
  if (hasNews || localStorage.getItem('makegood.brought-back') !== null)
    await (await import('./tell-report.ts')).tellReport(database, report);
}

/** Tells main where the records stand: now, and a while after something was saved. */
async function keepNoted(database: Database): Promise<void> {
  let waiting = false;
  const note = async (): Promise<void> => {
    waiting = false;
    const [identity, log] = await Promise.all([readMeta(database, 'identity'), readMeta(database, 'log')]);
    if (identity === null || log === null) return;
    const { databaseId, generation } = identity;
    await ask('records:note', { databaseId, generation, seq: log.seq, schemaVersion });
  };
  // What main remembers is a help and no promise: it is told again the next time.
  const noteQuietly = (): void => void note().catch(() => undefined);
  onSaveState(() => {
    if (waiting || saveState().state !== 'saved') return;
    waiting = true;
    setTimeout(noteQuietly, noteMs);
  });
  noteQuietly();
}
