import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Outcome, runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { readUndoState, stepThroughHistory, takeBack } from '../../../../renderer/data/kernel/undo.ts';
import { appendOperation, logTables } from '../../../../renderer/data/kernel/write.ts';
import { sameValue } from '../../../../shared/domain/base/patch.ts';
import type { TableName } from '../../../../shared/domain/schema.ts';
import { type Change, changeRows, create, remove, update } from '../../../support/change-rows.ts';
import { faultCount, faultTry } from '../../../support/fault-count.ts';
import { HistoryModel } from '../../../support/history-model.ts';
import { readTables, replayLog, type Tables } from '../../../support/replay.ts';
import { callFields, customerFields, equipmentFields, jobFields, propertyFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const people = ['ann', 'bob'] as const;

/** What may be done to a shop. `fresh` gives the id of a new row, `pick` the id of some row, alive or not. */
const deeds = {
  newCustomer: (_pick, fresh) => create('customers', fresh('customers'), customerFields()),
  newProperty: (pick, fresh) => create('properties', fresh('properties'), propertyFields(pick('customers'))),
  newEquipment: (pick, fresh) => create('equipment', fresh('equipment'), equipmentFields(pick('properties'))),
  newJob: (pick, fresh) => create('jobs', fresh('jobs'), jobFields(pick('customers'), pick('properties'), [pick('equipment')])),
  newCall: (pick, fresh, word) => create('calls', fresh('calls'), callFields(pick('customers'), pick('jobs'), `key ${word}`)),
  noteCustomer: (pick, _fresh, note) => update('customers', pick('customers'), { note }),
  noteJob: (pick, _fresh, finding) => update('jobs', pick('jobs'), { finding }),
  moveJob: (pick) => update('jobs', pick('jobs'), { customerId: pick('customers') }),
  linkEquipment: (pick) => update('jobs', pick('jobs'), { equipmentIds: [pick('equipment'), pick('equipment')] }),
  linkOriginal: (pick) => update('jobs', pick('jobs'), { originalJobId: pick('jobs') }),
  closeCall: (pick) => update('calls', pick('calls'), { open: 0, openKey: undefined, state: 'done' }),
  removeCustomer: (pick) => remove('customers', pick('customers')),
  removeProperty: (pick) => remove('properties', pick('properties')),
  removeJob: (pick) => remove('jobs', pick('jobs')),
  removeCall: (pick) => remove('calls', pick('calls')),
} satisfies Record<string, (pick: (table: TableName) => string, fresh: (table: TableName) => string, word: string) => Change>;

const draw = fc.record({
  deed: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
  word: fc.constantFrom('', 'a', 'b'),
  picks: fc.array(fc.nat(7), { minLength: 4, maxLength: 4 }),
});
type Draw = typeof draw extends fc.Arbitrary<infer T> ? T : never;

type Step =
  | { readonly kind: 'do'; readonly actor: string; readonly draws: readonly Draw[] }
  | { readonly kind: 'undo' | 'redo'; readonly actor: string }
  | { readonly kind: 'take-back'; readonly actor: string; readonly depth: number }
  | { readonly kind: 'barrier' };

const actor = fc.constantFrom(...people);
const draws = fc.array(draw, { minLength: 1, maxLength: 4 });
const burst = fc.oneof<fc.WeightedArbitrary<Step[]>[]>(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('do' as const), actor, draws }).map((step) => [step]) },
  {
    weight: 8,
    arbitrary: fc
      .record({ actor, undos: fc.integer({ min: 1, max: 3 }), redos: fc.integer({ min: 0, max: 3 }) })
      .map(({ undos, redos, ...who }) => [
        ...Array<Step>(undos).fill({ kind: 'undo', ...who }),
        ...Array<Step>(redos).fill({ kind: 'redo', ...who }),
      ]),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('take-back' as const), actor, depth: fc.nat(2) }).map((step) => [step]) },
  { weight: 1, arbitrary: fc.constant<Step[]>([{ kind: 'barrier' }]) },
);

/** How often each thing happened, so that the test can show that it looked at all of them. */
const seen = { done: 0, undone: 0, redone: 0, refused: 0, nothing: 0 };

describe('undo and redo over random histories', () => {
  it('do what the model says, for every person, table and order', { timeout: 1_800_000 }, async () => {
    await fc.assert(
      // Unbiased: small and repeated steps, which a bias prefers, hardly ever meet.
      fc.asyncProperty(fc.noBias(fc.array(burst, { minLength: 10, maxLength: 28 })), (bursts) =>
        faultTry('undo-laws', async () => {
          const kernel = await openTestKernel({ ann: 'owner', bob: 'office' });
          const model = new HistoryModel();
          const ids = new Map<TableName, string[]>();
          for (const next of bursts.flat()) await play(kernel, model, next, ids);
          expect(await replayLog(kernel.database)).toEqual(await readTables(kernel.database));
          await kernel.close();
        }),
      ),
      { numRuns: faultCount(20, 600) },
    );
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(5);
  });
});

/** One step in the kernel and in the model; then both must hold the same rows. */
async function play(kernel: TestKernel, model: HistoryModel, next: Step, ids: Map<TableName, string[]>): Promise<void> {
  const before = await readTables(kernel.database);
  const count = await kernel.database.operations.count();
  if (next.kind === 'barrier') {
    await addBarrier(kernel);
    model.barrier();
    for (const person of people) expect(await readUndoState(kernel.database, person)).toEqual({ undo: null, redo: null });
    return;
  }
  kernel.become(next.actor);
  const happened =
    next.kind === 'do' ? await playChange(kernel, model, changesOf(next.draws, ids), next.actor) : await playReversal(kernel, model, next);
  const after = await readTables(kernel.database);
  expect(await kernel.database.operations.count()).toBe(count + (happened ? 1 : 0));
  if (!happened) expect(after).toEqual(before);
  expectRevisions(before, after);
  expectRows(model, after);
}

async function playChange(kernel: TestKernel, model: HistoryModel, changes: readonly Change[], who: string): Promise<boolean> {
  const outcome = await runCommand(kernel, changeRows, [...changes]).catch((error: unknown) => error as Error);
  if (outcome instanceof Error) {
    // A key that is taken already: a real command looks first. Nothing may be left of it.
    expect(outcome.message).toMatch(/ConstraintError/);
    expect(model.do(who, 'refused', changes)).toBe(false);
    return false;
  }
  const operationId = outcome.ok ? outcome.operationId : null;
  expect(model.do(who, operationId ?? '', changes)).toBe(operationId !== null);
  if (operationId !== null) {
    seen.done += 1;
    expect((await readUndoState(kernel.database, who)).redo).toBeNull();
  }
  return operationId !== null;
}

async function playReversal(kernel: TestKernel, model: HistoryModel, next: Exclude<Step, { kind: 'do' | 'barrier' }>): Promise<boolean> {
  const depth = next.kind === 'take-back' ? next.depth : 0;
  const target = model.undoId(next.actor, depth);
  if (next.kind === 'take-back' && target === null) return false;
  const outcome = next.kind === 'take-back' ? await takeBack(kernel, target as string) : await stepThroughHistory(kernel, next.kind);
  const allowed = next.kind === 'redo' ? model.redo(next.actor) : model.undo(next.actor, depth);
  expect(outcome.ok).toBe(allowed === true);
  if (outcome.ok && next.kind !== 'redo') expect(outcome.output.entry.id).toBe(target);
  if (allowed === null) {
    expect(codesOf(outcome)).toEqual([`nothing-to-${next.kind}`]);
    seen.nothing += 1;
  } else if (allowed) seen[next.kind === 'redo' ? 'redone' : 'undone'] += 1;
  else {
    await expectNamed(kernel, outcome);
    seen.refused += 1;
  }
  return outcome.ok;
}

function codesOf(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

/** A refusal says which row of which table stands in the way. */
async function expectNamed(kernel: TestKernel, outcome: Outcome<unknown>): Promise<void> {
  const problems = outcome.ok ? [] : outcome.problems;
  expect(problems.length).toBeGreaterThan(0);
  for (const { code, path, params } of problems) {
    expect(['changed-since', 'still-needed', 'points-to-gone', 'key-taken']).toContain(code);
    expect(path).toEqual([params['table'], params['id'], params['field']]);
    expect(await kernel.database.table(params['table'] as string).get(params['id'] as string)).toBeDefined();
  }
}

function changesOf(drawn: readonly Draw[], ids: Map<TableName, string[]>): Change[] {
  const idsOf = (table: TableName): string[] => {
    const known = ids.get(table) ?? [];
    ids.set(table, known);
    return known;
  };
  const fresh = (table: TableName): string => {
    const id = `${table}-${idsOf(table).length}`;
    idsOf(table).push(id);
    return id;
  };
  return drawn.map(({ deed, word, picks }) => {
    const rest = [...picks];
    const pick = (table: TableName): string => {
      const known = idsOf(table);
      return known[(rest.shift() ?? 0) % Math.max(known.length, 1)] ?? `${table}-none`;
    };
    return deeds[deed](pick, fresh, word);
  });
}

async function addBarrier(kernel: TestKernel): Promise<void> {
  const draft = { at: '2026-11-02T08:00:00.000Z', actor: 'program', command: 'migrate-records', patches: [], barrier: 1 } as const;
  await kernel.database.transaction('rw', [...logTables], () => appendOperation(kernel.database, draft));
}

/** No row is ever gone, and a row that was changed has a higher revision and only then. */
function expectRevisions(before: Tables, after: Tables): void {
  for (const [table, rows] of Object.entries(before)) {
    for (const [id, row] of Object.entries(rows)) {
      const next = after[table]?.[id];
      expect(next).toBeDefined();
      const { rev, ...contents } = row;
      const { rev: nextRev, ...nextContents } = next as typeof row;
      expect(nextRev > rev).toBe(!sameValue(contents, nextContents));
    }
  }
}

function expectRows(model: HistoryModel, tables: Tables): void {
  for (const [id, { table, live, fields }] of model.rows) {
    const row = tables[table]?.[id] as unknown as Record<string, unknown>;
    expect({ id, live: row['live'], resting: row['deletedAt'] !== null }).toEqual({ id, live: live ? 1 : 0, resting: !live });
    for (const [name, value] of Object.entries(fields)) expect(sameValue(row[name], value), `${id}.${name}`).toBe(true);
  }
  const count = Object.entries(tables).flatMap(([table, rows]) =>
    table === 'staff' || table === 'business' ? [] : Object.keys(rows),
  ).length;
  expect(model.rows.size).toBe(count);
}
