import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { takeBackWork } from '../../../../renderer/data/kernel/reverse-big-work.ts';
import { beginWork } from '../../../../renderer/data/kernel/work.ts';
import { restoreRecords, tryRestore } from '../../../../renderer/features/exports/restore/restore-records.ts';
import { exportRecords } from '../../../../renderer/features/exports/write/export-records.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { tableNames } from '../../../../shared/domain/schema.ts';
import { textOf } from '../../../support/export-text.ts';
import { faultCount, faultTry } from '../../../support/fault-count.ts';
import { randomShop, writeShop } from '../../../support/random-shop.ts';
import { customerFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let old: TestKernel;
let fresh: TestKernel;
beforeEach(async () => {
  old = await openTestKernel();
  fresh = await openTestKernel({ kim: 'owner' });
});
afterEach(async () => {
  await old.close();
  await fresh.close();
});

const at = '2026-11-19T14:00:00.000Z';
const steps = { signal: new AbortController().signal, onProgress: () => undefined };
const exported = (kernel: TestKernel): Promise<string> => textOf(exportRecords(readerOf(kernel.database), at, '0.1.0'));
const file = (text: string): File => new File([text], 'makegood.json');

/** Every row of every table but for which work made it, and how often its settings were touched. */
async function rowsOf(kernel: TestKernel): Promise<Map<string, object>> {
  const rows = new Map<string, object>();
  for (const table of tableNames) {
    if (table === 'importBatches' || table === 'staff' || table === 'business') continue;
    for (const { batchId: _work, ...row } of (await kernel.database.table(table).toArray()) as Row[]) rows.set(`${table}/${row.id}`, row);
  }
  return rows;
}

describe('everything as one file', () => {
  it('comes back the same, ids and bookkeeping and all, as one work that can be taken back and brought in again', async () => {
    await faultTry('export-import', async () => {
      await writeShop(old.database, randomShop(faultCount(300, 10_000), 7));
      await old.database.business.update('business', { name: '=Voss & Sons' });
      const text = await exported(old);
      const records = JSON.parse(text).records as unknown[];
      expect(records).toHaveLength(Number(/"lines":(\d+)/.exec(text)?.[1]));

      const before = await rowsOf(old);
      const ahead = await tryRestore(file(text), fresh.database, steps);
      expect(ahead).toMatchObject({
        whole: true,
        intoEmpty: true,
        refused: 0,
        records: records.length,
        fates: { updated: 1, kept: 0, taken: 0 },
      });
      const result = await restoreRecords(file(text), fresh, steps);
      expect(result).toMatchObject({ fates: ahead.fates, refused: 0 });
      expect(await rowsOf(fresh)).toEqual(before);
      expect((await fresh.database.business.get('business'))?.name).toBe('=Voss & Sons');
      expect(await fresh.database.staff.get('ann')).toMatchObject({ name: 'ann', live: 1 });

      expect((await takeBackWork(fresh, result.workId ?? '', () => undefined)).ok).toBe(true);
      expect(await fresh.database.customers.where('[live+nameSort]').between([1, ''], [1, '\uFFFF']).count()).toBe(0);
      expect((await fresh.database.business.get('business'))?.name).not.toBe('=Voss & Sons');

      expect((await restoreRecords(file(text), fresh, steps)).fates.new).toBe(ahead.fates.new);
      expect((await restoreRecords(file(text), fresh, steps)).workId).toBeNull();
    });
  }, 120_000);

  it('holds what was changed while it was written, and nothing of a work that is not done', async () => {
    await writeShop(old.database, randomShop(60, 1));
    const work = await beginWork(old.database, { actor: 'ann', command: 'import-jobs', onOperation: () => undefined });
    await work.write([{ table: 'customers', id: 'half', created: true, fields: fieldsOf('Half') }]);
    const source = await exportRecords(readerOf(old.database), at, '0.1.0');
    let text = '';
    for await (const piece of source.pieces) {
      if (text === '') {
        await writeShop(old.database, [{ table: 'customers', id: 'late', created: true, fields: fieldsOf('Late') }]);
      }
      text += piece.text;
    }
    await restoreRecords(file(text), fresh, steps);
    expect((await fresh.database.customers.get('late'))?.name).toBe('Late');
    expect(await fresh.database.customers.get('half')).toBeUndefined();
  });
});

function fieldsOf(name: string) {
  return Object.fromEntries(
    Object.entries({ ...customerFields(name), deletedAt: null, live: 1 }).map(([field, after]) => [field, { after }]),
  );
}

describe('into a program that holds records', () => {
  it('says what would happen, leaves alone what is here, and brings what is missing', async () => {
    await writeShop(old.database, randomShop(20, 3));
    const text = await exported(old);
    await restoreRecords(file(text), fresh, steps);
    await fresh.database.customers.update('c0', { note: 'changed here' });
    await writeShop(old.database, [{ table: 'customers', id: 'extra', created: true, fields: fieldsOf('Extra') }]);
    const again = await exported(old);

    const ahead = await tryRestore(file(again), fresh.database, steps);
    expect(ahead.intoEmpty).toBe(false);
    expect(ahead.fates).toMatchObject({ new: 1, kept: 1, updated: 0, taken: 0 });
    await restoreRecords(file(again), fresh, steps);
    expect((await fresh.database.customers.get('c0'))?.note).toBe('changed here');
    expect((await fresh.database.customers.get('extra'))?.name).toBe('Extra');
  });

  it('leaves out an open call where the same is open already', async () => {
    await writeShop(old.database, randomShop(5, 3));
    const text = (await exported(old)).replaceAll('"a0"', '"b0"');
    await writeShop(fresh.database, randomShop(5, 3));
    expect((await restoreRecords(file(text), fresh, steps)).fates.taken).toBe(1);
  });

  it('takes everything back when it is stopped', async () => {
    await writeShop(old.database, randomShop(1_500, 3));
    const stop = new AbortController();
    const run = restoreRecords(file(await exported(old)), fresh, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(run).rejects.toThrow();
    expect([...(await rowsOf(fresh)).values()].filter((row) => (row as Row).live === 1)).toEqual([]);
  });

  it('is for the owner and the office', async () => {
    const yard = await openTestKernel({ tim: 'technician' });
    await expect(restoreRecords(file(await exported(old)), yard, steps)).rejects.toThrow('import-records');
    await yard.close();
  });
});
