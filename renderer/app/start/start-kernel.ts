import { schemaVersion } from '../../../shared/domain/schema-version.ts';
import type { Facts } from '../../../shared/ipc/contract.ts';
import { RecordsTroubleError } from '../../data/comparison/records-trouble.ts';
import type { RecoveryProgress } from '../../data/comparison/recover-records.ts';
import type { Database } from '../../data/database/database.ts';
import type { MachineFacts } from '../../data/kernel/open-kernel.ts';
import type { Kernel } from '../../data/kernel/run-command.ts';
import { refuseEarlier } from '../../data/migration/due-migration.ts';
import { ask } from '../../desktop/bridge.ts';
import { keepConnected } from './keep-connected.ts';
import { openOwn, type StartMode } from './open-own.ts';

/** What the start tells the screen. */
export interface StartEvents {
  /** The records are being brought back. */
  readonly onProgress: (progress: RecoveryProgress) => void;
  /** After the kernel was handed out: the records cannot be used any more as they are. */
  readonly onTrouble: (error: Error) => void;
}

/**
 * Opens the records and answers as soon as they can be read. The journal connects meanwhile and is compared with them:
 * what is changed in the first moments waits for that.
 * @throws MigrationDueError for records of an earlier version; what `openOwn` throws where they cannot be opened
 */
export async function startKernel(facts: Facts, mode: StartMode, { onProgress, onTrouble }: StartEvents): Promise<Kernel> {
  if (facts.shop === 'own') await refuseEarlier(facts.databaseName);
  // Said before anything is opened: an older program must not be let in once it may be at this version.
  if (facts.schemaOnDisk !== schemaVersion) await ask('versions:opened', { schemaVersion }).catch(() => undefined);
  const database = await (facts.shop === 'sample' ? openSample(facts.databaseName) : openOwn(facts, machineFacts, mode, onProgress));
  let isOver = false;
  const end = (error: Error): void => {
    if (isOver) return;
    isOver = true;
    // Not left to open itself again: what the engine would make then is an empty database.
    database.close();
    onTrouble(error);
  };
  database.on('close', () => end(new RecordsTroubleError({ kind: 'closed' })));
  const connection = keepConnected(database, facts.shop, end);
  const first = connection();
  return {
    database,
    // Where the journal cannot be had at all, work goes on and the warning stays.
    ready: first.then(
      () => undefined,
      () => undefined,
    ),
    outbox: {
      send: async (operations) => (await connection()).send(operations),
      drain: async () => (await connection()).drain(),
    },
    actorId: () => '',
    seed: () => facts.seed ?? 1,
  };
}

/** Loaded only in the sample shop: two years of somebody else's work. */
async function openSample(databaseName: string): Promise<Database> {
  const { openSampleShop } = await import('./sample/open-sample-shop.ts');
  return openSampleShop(databaseName, machineFacts, async (databaseId) => {
    await ask('journal:forget', { databaseId });
  });
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
