import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { nextHlc, type Operation } from '../../../../shared/domain/base/operation.ts';
import { applyPatch, createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { type Business, businessId } from '../../../../shared/domain/business/business.ts';
import { buildSampleShop, sampleBusiness, sampleOwnerName } from '../../../../shared/domain/sample-shop/build-sample-shop.ts';
import type { SampleContent } from '../../../../shared/domain/sample-shop/sample-content.ts';
import type { SampleRow } from '../../../../shared/domain/sample-shop/sample-desk.ts';
import { schemaVersion, tableNames } from '../../../../shared/domain/schema.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { caseWords } from '../../../../shared/text/en/cases.ts';
import { shippedCases } from '../../../../shared/text/en/shipped-cases.ts';
import { currentInstant, newId } from '../../../data/clock/clock.ts';
import type { Database } from '../../../data/database/database.ts';
import { writeMeta } from '../../../data/database/database.ts';
import { logTables, readLogState } from '../../../data/kernel/write.ts';
import { hangPictures, type KeptPicture } from './sample-pictures.ts';

/** What the log calls it; the last operation of a shop that nobody has changed yet. */
export const fillCommand = 'fill-sample';

interface Made {
  readonly at: string;
  readonly actor: string;
  readonly patches: Patch[];
}

/**
 * Fills a new database with the sample shop: rows in bulk, and in the same transaction the operations that made them,
 * each at its time, so that the journal holds all of it as if it had been lived. No undo reaches behind.
 */
export async function fillSampleShop(database: Database, content: SampleContent, pictures: readonly KeptPicture[] = []): Promise<void> {
  const [business, [owner]] = await Promise.all([database.business.get(businessId), database.staff.toArray()]);
  if (business === undefined || owner === undefined) throw new Error('The new sample shop has no owner.');
  const at = currentInstant();
  const now = makeNow(at, business.zone);
  const facts = sampleBusiness(business.zone);
  const words = { built: caseWords, shipped: shippedCases };
  const built = buildSampleShop({ content, words, now, business: { ...business, ...facts }, owner: owner.id, seed: 'sample' });
  const rows = hangPictures(built, pictures);
  const naming = [updatePatch<Business>('business', business, facts), updatePatch<Staff>('staff', owner, { name: sampleOwnerName })];
  const last: Made = { at, actor: owner.id, patches: naming.filter((patch) => patch !== null) };
  const made = [...groupBy(rows, (row) => `${row.at} ${row.actor}`).values()].map(madeTogether);
  await database.transaction('rw', [...tableNames, ...logTables], async () => {
    const stored = made.flatMap(({ at: when, actor, patches }) =>
      patches.map((patch) => ({ table: patch.table, row: applyPatch(null, patch, { at: when, actor, schemaVersion }) })),
    );
    const tables = groupBy(stored, ({ table }) => table);
    await Promise.all([...tables].map(([table, made]) => database.table<Row, string>(table).bulkAdd(made.map(({ row }) => row))));
    for (const patch of last.patches) {
      const row = patch.table === 'business' ? business : owner;
      await database.table<Row, string>(patch.table).put(applyPatch(row, patch, { at, actor: owner.id, schemaVersion }));
    }
    await appendAll(database, [...made, last]);
  });
}

function madeTogether(rows: readonly SampleRow[]): Made {
  const [first] = rows as readonly [SampleRow, ...SampleRow[]];
  return { at: first.at, actor: first.actor, patches: rows.map(({ table, id, fields }) => createPatch(table, id, fields)) };
}

async function appendAll(database: Database, made: readonly Made[]): Promise<void> {
  let { device, seq, hlc } = await readLogState(database);
  const operations = made.map(({ at, actor, patches }, index): Operation => {
    seq += 1;
    hlc = nextHlc(hlc, at, device);
    const isLast = index === made.length - 1;
    const kind = {
      command: fillCommand,
      form: 'whole' as const,
      workId: null,
      undoes: null,
      redoes: null,
      ...(isLast && { barrier: 1 as const }),
    };
    return { id: newId(), device, seq, hlc, at, actor, ...kind, patches };
  });
  await database.operations.bulkAdd(operations);
  await writeMeta(database, 'log', { seq, hlc });
}
