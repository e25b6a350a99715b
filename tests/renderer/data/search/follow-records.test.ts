import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerOf, visible } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { beginWork, reverseWork, type Work } from '../../../../renderer/data/kernel/work.ts';
import { followRecords } from '../../../../renderer/data/search/follow-records.ts';
import { createPatch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';
import { createSearchIndex, type SearchIndex } from '../../../../shared/domain/search/search-index.ts';
import { readQuery } from '../../../../shared/domain/search/search-query.ts';
import { searchTables } from '../../../../shared/domain/search/search-sources.ts';
import { type Change, changeRows, create, remove, update } from '../../../support/change-rows.ts';
import { faultCount } from '../../../support/fault-count.ts';
import { callFields, complaintFields, equipmentFields, jobFields, promiseFields, propertyFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';
import { scan } from './plain-scan.ts';

const most = 1_000;
const words = ['Marsh', 'Okafor', 'leaking', 'valve', 'Élodie', '田中', 'Street', '2230'] as const;
/** Asked after every history: whole words, beginnings, digits, two together, a slip. */
const questions = [...words, 'mar', 'va', '#2', '223', 'marsh leaking', 'elodie 2230', 'lekaing', 'elm road', 'x'];

const word = fc.constantFrom(...words);
const pickOne = fc.nat(5);
type Pick = (table: TableName) => string;

const deeds = {
  customer: (_pick: Pick, fresh: Pick, said: string) => create('customers', fresh('customers'), customerOf(said)),
  rename: (pick: Pick, _fresh: Pick, said: string) => update('customers', pick('customers'), { name: said }),
  note: (pick: Pick, _fresh: Pick, said: string) => update('customers', pick('customers'), { note: said }),
  property: (pick: Pick, fresh: Pick) => create('properties', fresh('properties'), propertyFields(pick('customers'))),
  thing: (pick: Pick, fresh: Pick, said: string) =>
    create('equipment', fresh('equipment'), { ...equipmentFields(pick('properties')), serial: said }),
  job: (pick: Pick, fresh: Pick, said: string) =>
    create('jobs', fresh('jobs'), { ...jobFields(pick('customers')), customerWords: said, number: 2 }),
  find: (pick: Pick, _fresh: Pick, said: string) => update('jobs', pick('jobs'), { finding: said }),
  call: (pick: Pick, fresh: Pick, said: string) =>
    create('calls', fresh('calls'), {
      ...callFields(pick('customers'), null, `k${fresh('calls')}`),
      listening: { expected: said, different: '', wanted: '' },
    }),
  complaint: (pick: Pick, fresh: Pick, said: string) =>
    create('complaints', fresh('complaints'), { ...complaintFields(pick('customers'), null), got: said, theme: 'late' }),
  settle: (pick: Pick, _fresh: Pick, said: string) => update('complaints', pick('complaints'), { theme: said }),
  promise: (pick: Pick, fresh: Pick, said: string) =>
    create('promises', fresh('promises'), { ...promiseFields(pick('customers'), 'job'), words: said }),
  removeCustomer: (pick: Pick) => remove('customers', pick('customers')),
  removeJob: (pick: Pick) => remove('jobs', pick('jobs')),
} satisfies Record<string, (pick: Pick, fresh: Pick, said: string) => Change>;

function customerOf(name: string): object {
  return newCustomer({ name, phones: [{ text: '(555) 014-2230', e164: '+15550142230' }], emails: [`${name}@example.com`] });
}

const step = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('do' as const),
      deed: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
      said: word,
      picks: fc.array(pickOne, { minLength: 3, maxLength: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('begin' as const) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('chunk' as const), said: word, pick: pickOne }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('commit' as const, 'rollback' as const, 'undo-work' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('settle' as const, 'follow' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** So that the test shows that it looked at something. */
const seen = { found: 0, works: 0 };

describe('an index that follows the records', () => {
  it('finds what a plain scan of the rows finds, after any history', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.noBias(fc.array(step, { minLength: 15, maxLength: 45 })), async (steps) => {
        const shop = await openShop();
        for (const next of steps) await shop.play(next);
        await shop.follow();
        await shop.expectSameAsScan();
        await shop.close();
      }),
      { numRuns: faultCount(25, 500) },
    );
    expect(seen.found).toBeGreaterThan(60);
    expect(seen.works).toBeGreaterThan(0);
  });
});

async function openShop() {
  const kernel = await openTestKernel();
  const ids = new Map<TableName, string[]>();
  let index = createSearchIndex();
  let follower: ReturnType<typeof followRecords> | null = null;
  let work: Work | null = null;
  let done: string | null = null;
  let count = 0;

  const fresh: Pick = (table) => {
    count += 1;
    const id = `${table}-${count}`;
    ids.set(table, [...(ids.get(table) ?? []), id]);
    return id;
  };
  const pickFrom = (picks: readonly number[]): Pick => {
    let next = 0;
    return (table) =>
      (ids.get(table) ?? [])[(picks[next++ % picks.length] ?? 0) % Math.max(1, ids.get(table)?.length ?? 0)] ?? `${table}-none`;
  };
  const follow = async (): Promise<void> => {
    follower ??= followRecords(kernel.database, index, { onReady: () => undefined, onChange: () => undefined });
    await follower.settle();
  };
  const options = { actor: 'ann', command: 'import-rows', onOperation: () => undefined };

  return {
    follow,
    async play(next: Step): Promise<void> {
      if (next.kind === 'do') await runCommand(kernel, changeRows, [deeds[next.deed](pickFrom(next.picks), fresh, next.said)]);
      else if (next.kind === 'undo' || next.kind === 'redo') await stepThroughHistory(kernel, next.kind);
      else if (next.kind === 'begin') work ??= await beginWork(kernel.database, options);
      else if (next.kind === 'chunk') await writeChunk(kernel, work, fresh('customers'), pickFrom([next.pick])('customers'), next.said);
      else if (next.kind === 'commit' && work !== null) {
        await work.commit([]);
        seen.works += 1;
        [done, work] = [work.id, null];
      } else if (next.kind === 'rollback') {
        await work?.rollback();
        work = null;
      } else if (next.kind === 'undo-work' && done !== null) {
        await reverseWork(kernel.database, done, { ...options, undoes: done });
        done = null;
      } else if (next.kind === 'settle') await follower?.settle();
      // Begun anew in the middle of things, and not waited for: what happens meanwhile must not be missed.
      else if (next.kind === 'follow') {
        follower?.stop();
        index = createSearchIndex();
        follower = followRecords(kernel.database, index, { onReady: () => undefined, onChange: () => undefined });
      }
    },
    async expectSameAsScan(): Promise<void> {
      const rows = await readVisible(kernel);
      for (const typed of questions) {
        const found = foundBy(index, typed);
        expect(found, typed).toEqual(scan(rows, readQuery(typed)));
        seen.found += found.length;
      }
    },
    async close(): Promise<void> {
      follower?.stop();
      await kernel.close();
    },
  };
}

async function writeChunk(kernel: TestKernel, work: Work | null, id: string, known: string, said: string): Promise<void> {
  if (work === null) return;
  await work.write(async () => {
    const row = await kernel.database.customers.get(known);
    const change = row?.live === 1 ? updatePatch('customers', row, { note: `${said} again` }) : null;
    return [createPatch('customers', id, customerOf(said)), ...(change === null ? [] : [change])];
  });
}

function foundBy(index: SearchIndex, typed: string): string[] {
  return index
    .find(readQuery(typed), most)
    .rows.map(({ table, id }) => `${table}/${id}`)
    .sort();
}

async function readVisible(kernel: TestKernel): Promise<[(typeof searchTables)[number], Row][]> {
  const pending = await readerOf(kernel.database).pendingWork();
  const tables = searchTables.map(async (table) => {
    const rows = await kernel.database.table<Row, string>(table).toArray();
    return visible(rows, pending).map((row) => [table, row] as [typeof table, Row]);
  });
  return (await Promise.all(tables)).flat();
}
