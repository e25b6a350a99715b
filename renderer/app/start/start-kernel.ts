import type { Facts } from '../../../shared/ipc/contract.ts';
import { text } from '../../../shared/text/text.ts';
import { connectJournal, type JournalOpener, openDatabase } from '../../data/kernel/open-kernel.ts';
import type { Outbox } from '../../data/kernel/outbox.ts';
import type { Kernel } from '../../data/kernel/run-command.ts';
import { notify } from '../../data/notices/notices.ts';
import { setSaveState } from '../../data/save-state/save-state.ts';
import { ask } from '../../desktop/bridge.ts';

const databaseName = 'makegood';

const journal: JournalOpener = {
  open: (argument) => ask('journal:open', argument),
  append: (databaseId, records) => ask('journal:append', { databaseId, records }),
};

/**
 * Opens the records and answers as soon as they can be read. The journal connects meanwhile: what is changed in the
 * first moments waits for it and shows *Saving* until then.
 * @throws when the database cannot be opened.
 */
export async function startKernel(facts: Facts): Promise<Kernel> {
  const database = await openDatabase(databaseName, machineFacts());
  const connected = connect();
  return {
    database,
    outbox: {
      send: async (operations) => (await connected).send(operations),
      drain: async () => (await connected).drain(),
    },
    actorId: () => '',
    seed: () => facts.seed ?? 1,
  };

  async function connect(): Promise<Outbox> {
    try {
      const { outbox, report } = await connectJournal(database, journal);
      if (report.rolledBack > 0) notify({ tone: 'info', text: text.shell.rolledBack(report.rolledBack) });
      if (report.damagedBytes > 0) notify({ tone: 'info', text: text.shell.journalDamaged });
      if (report.missing > 0) notify({ tone: 'problem', text: text.shell.journalAhead(report.missing) });
      await outbox.drain().catch(() => undefined);
      return outbox;
    } catch (error) {
      setSaveState({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }
}

function machineFacts(): { zone: string; country: string } {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const country = new Intl.Locale(navigator.language).maximize().region ?? 'US';
  return { zone, country: /^[A-Z]{2}$/.test(country) ? country : 'US' };
}
