import { schemaVersion } from '../../../shared/domain/schema-version.ts';
import type { Facts } from '../../../shared/ipc/contract.ts';
import { noCheckpoint } from '../../../shared/ipc/journal-contract.ts';
import { text } from '../../../shared/text/text.ts';
import type { Database } from '../../data/database/database.ts';
import { connectJournal, type JournalOpener, type MachineFacts, openDatabase } from '../../data/kernel/open-kernel.ts';
import type { Outbox } from '../../data/kernel/outbox.ts';
import type { Kernel } from '../../data/kernel/run-command.ts';
import { refuseEarlier } from '../../data/migration/due-migration.ts';
import { notify } from '../../data/notices/notices.ts';
import { setSaveState } from '../../data/save-state/save-state.ts';
import { ask } from '../../desktop/bridge.ts';

const retryMs = 5_000;

const journal: JournalOpener = {
  open: (argument) => ask('journal:open', { ...argument, checkpoint: noCheckpoint }),
  append: (of, records) => ask('journal:append', { ...of, records }),
};

/**
 * Opens the records and answers as soon as they can be read. The journal connects meanwhile: what is changed in the
 * first moments waits for it and shows *Saving* until then.
 * @throws MigrationDueError for records of an earlier version; the database's own error when it cannot be opened.
 */
export async function startKernel(facts: Facts): Promise<Kernel> {
  if (facts.shop === 'own') await refuseEarlier(facts.databaseName);
  // Said before anything is opened: an older program must not be let in once it may be at this version.
  if (facts.schemaOnDisk !== schemaVersion) await ask('versions:opened', { schemaVersion }).catch(() => undefined);
  const database = await (facts.shop === 'sample'
    ? openSample(facts.databaseName)
    : openDatabase(facts.databaseName, machineFacts, afterMigration));
  const connection = keepConnected(database);
  connection().catch(() => undefined);
  return {
    database,
    outbox: {
      send: async (operations) => (await connection()).send(operations),
      drain: async () => (await connection()).drain(),
    },
    actorId: () => '',
    seed: () => facts.seed ?? 1,
  };
}

/** Loaded only after a migration: takes what only the journal holds, and has a copy made of what came out. */
async function afterMigration(database: Database, from: number): Promise<void> {
  const { finishMigration } = await import('./finish-migration.ts');
  await finishMigration(database, from);
}

/** Loaded only in the sample shop: two years of somebody else's work. */
async function openSample(databaseName: string): Promise<Database> {
  const { openSampleShop } = await import('./sample/open-sample-shop.ts');
  return openSampleShop(databaseName, machineFacts, async (databaseId) => {
    await ask('journal:forget', { databaseId });
  });
}

/**
 * One connection to the journal for all who ask. While it cannot be had the screen says that nothing is saved, it is
 * tried again every few seconds and whenever something is to be sent, and the log keeps what waits.
 */
function keepConnected(database: Database): () => Promise<Outbox> {
  let connected: Promise<Outbox> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const connection = (): Promise<Outbox> => {
    connected ??= connect(database).catch((error: unknown) => {
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

async function connect(database: Database): Promise<Outbox> {
  const { outbox, report } = await connectJournal(database, journal);
  if (report.rolledBack > 0) notify({ tone: 'info', text: text.shell.rolledBack(report.rolledBack) });
  if (report.damagedBytes > 0) notify({ tone: 'info', text: text.shell.journalDamaged });
  if (report.missing > 0) notify({ tone: 'problem', text: text.shell.journalAhead(report.missing) });
  await outbox.drain().catch(() => undefined);
  return outbox;
}

/** Asked of the machine only when the very first start sets the business up: the answer takes a tenth of the whole start. */
const machineFacts: MachineFacts = {
  get zone() {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  },
  get country() {
    const country = new Intl.Locale(navigator.language).maximize().region ?? 'US';
    return /^[A-Z]{2}$/.test(country) ? country : 'US';
  },
};
