import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readMeta, writeMeta } from '../../../../renderer/data/database/database.ts';
import { openDatabase } from '../../../../renderer/data/kernel/open-kernel.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { replayBeforeMarker } from '../../../../renderer/data/migration/replay-before-marker.ts';
import type { JournalReader } from '../../../../renderer/data/replay/read-operations.ts';
import { schemaVersion } from '../../../../shared/domain/schema.ts';
import { changeRows, create } from '../../../support/change-rows.ts';
import { customerFields } from '../../../support/sample-rows.ts';
import { machine, openTestKernel } from '../../../support/test-kernel.ts';

/** A database that lost its last two operations, and the journal that has them. */
async function behind() {
  const kernel = await openTestKernel();
  const { database } = kernel;
  for (const name of ['Ada Moran', 'Ben Okoro', 'Cy Lane']) {
    await runCommand(kernel, changeRows, [create('customers', name, customerFields(name))]);
  }
  const texts = (await database.operations.orderBy('seq').toArray()).map((operation) => JSON.stringify(operation));
  const journal: JournalReader = {
    read: async ({ after, most }) => ({
      records: texts.slice(after, after + most).map((text, index) => ({ seq: after + index + 1, text })),
      more: after + most < texts.length,
      trouble: null,
    }),
  };
  const seq = texts.length - 2;
  await database.operations.where('seq').above(seq).delete();
  await database.customers.bulkDelete(['Ben Okoro', 'Cy Lane']);
  await writeMeta(database, 'log', { seq, hlc: null });
  await writeMeta(database, 'schema', { version: schemaVersion - 1 });
  return { database, journal, texts };
}

describe('replayBeforeMarker', () => {
  it('takes what only the journal holds before the marker closes the log', async () => {
    const { database, journal, texts } = await behind();
    database.close();
    const again = await openDatabase(database.name, machine, {
      beforeMarker: async (opened, from) => {
        expect(await replayBeforeMarker(opened, from, journal)).toBe(2);
      },
    });
    expect((await again.customers.toCollection().primaryKeys()).toSorted()).toEqual(['Ada Moran', 'Ben Okoro', 'Cy Lane']);
    expect(await again.operations.orderBy('seq').last()).toMatchObject({ seq: texts.length + 1, command: 'migrate-records' });
    expect(await readMeta(again, 'schema')).toEqual({ version: schemaVersion });
    await again.delete();
  });

  it('leaves alone what does not plainly go on from this log', async () => {
    const { database, journal } = await behind();
    const other: JournalReader = {
      read: async (argument) => {
        const page = await journal.read(argument);
        return { ...page, records: page.records.map(({ seq, text }) => ({ seq, text: text.replace(/"id":"[^"]*"/, '"id":"another"') })) };
      },
    };
    expect(await replayBeforeMarker(database, schemaVersion - 1, other)).toBe(0);
    expect(await database.customers.count()).toBe(1);
    await database.delete();
  });
});
