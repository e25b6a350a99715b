import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../shared/domain/base/operation.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import { applyErasures, erasureOrder } from '../../../../shared/domain/erasure/apply-erasures.ts';
import type { ErasedRows } from '../../../../shared/domain/erasure/erasure.ts';
import { erasedName, erasedPlace } from '../../../../shared/domain/erasure/field-fates.ts';
import { planErasure } from '../../../../shared/domain/erasure/plan-erasure.ts';
import { references, tableNames, tableSchemas } from '../../../../shared/domain/schema.ts';
import { gathered, personScene, type Rows, secret } from '../../../support/person-scene.ts';

/** Every row of the scene through an eraser. */
function erase(rows: Rows, lists: readonly ErasedRows[]): Rows {
  const eraser = applyErasures(lists);
  const left = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Record<string, object[]>;
  for (const table of erasureOrder) {
    for (const row of rows[table]) {
      const stays = eraser.row(table, row);
      if (stays !== null) left[table]?.push(stays);
    }
  }
  return left as unknown as Rows;
}

const text = (value: unknown): string => JSON.stringify(value).toLowerCase();

function expectWhole(rows: Rows): void {
  for (const table of tableNames) {
    for (const row of rows[table]) {
      const result = tableSchemas[table].safeParse(row);
      expect(result.success, `${table} ${row.id}: ${result.error?.message}`).toBe(true);
    }
  }
  for (const { table, field, to } of references) {
    const known = new Set(rows[to].map(({ id }) => id));
    for (const row of rows[table]) {
      const value = (row as unknown as Record<string, unknown>)[field];
      for (const id of [value].flat()) if (typeof id === 'string') expect(known.has(id), `${table} ${row.id} ${field} ${id}`).toBe(true);
    }
  }
}

const plan = planErasure(gathered(personScene()));

describe('erasing a person', () => {
  it('covers every table in its order', () => {
    expect([...erasureOrder].toSorted()).toEqual([...tableNames].toSorted());
  });

  it('leaves nothing that tells of the person, and every row fitting and every link leading somewhere', () => {
    const scene = personScene();
    expectWhole(scene);
    const left = erase(scene, [plan.rows]);
    expect(text(left)).not.toContain(secret.toLowerCase());
    expect(text(left)).not.toContain('4960001');
    expectWhole(left);
  });

  it('names in its list whatever it changes but links, so that ids alone do it', () => {
    const scene = personScene();
    const listed = new Set([...plan.rows.erased, ...plan.rows.redacted].map(({ table, id }) => `${table}/${id}`));
    const eraser = applyErasures([plan.rows]);
    for (const table of erasureOrder) {
      for (const row of scene[table]) if (eraser.row(table, row) === null) expect(listed).toContain(`${table}/${row.id}`);
    }
  });

  it('keeps jobs for the books, and cancels what was still owed', () => {
    const { jobs, appointments, customers } = erase(personScene(), [plan.rows]);
    expect(jobs.map(({ number, status, trade }) => [number, status, trade])).toEqual([
      [1, 'done', 'plumbing'],
      [2, 'cancelled', 'plumbing'],
      [3, 'scheduled', 'plumbing'],
    ]);
    expect(appointments.map(({ outcome }) => outcome)).toEqual(['cancelled', 'planned']);
    expect(customers.map(({ id, name, live }) => [id, name, live])).toEqual([
      ['c', erasedName, 0],
      ['q', 'Quinn', 1],
    ]);
    expect(plan.openJobs).toEqual([2]);
  });

  it('takes an address away unless somebody else is tied to the place, and says who', () => {
    const { properties } = erase(personScene(), [plan.rows]);
    expect(properties.map(({ id, customerId, address }) => [id, customerId, address.line])).toEqual([
      ['p-worked', 'c', erasedPlace],
      ['p-shared', 'q', '3 Elm Road'],
      ['p-quinn', 'q', '4 Elm Road'],
    ]);
    expect(properties.map(({ customerSort }) => customerSort)).toEqual(['erased customer', 'quinn', 'quinn']);
    expect(plan.places.map(({ property, stays }) => [property.id, stays?.because, stays?.name])).toEqual([
      ['p-alone', undefined, undefined],
      ['p-worked', undefined, undefined],
      ['p-shared', 'lives-there', 'Quinn'],
    ]);
  });

  it("leaves other people's rows alone but for their links to the person", () => {
    const before = personScene();
    const left = erase(before, [plan.rows]);
    const of = <T extends keyof Rows>(rows: Rows, table: T, id: string): unknown => rows[table].find((row) => row.id === id);
    for (const [table, id] of [
      ['customers', 'q'],
      ['calls', 'k-quinn'],
      ['calls', 'k-agreed-quinn'],
      ['occupancies', 'o-quinn'],
      ['attachments', 'f-shared'],
      ['jobs', 'j-quinn'],
      ['importBatches', 'b-2'],
      ['cases', 'cs-quinn'],
      ['lessons', 'ls-quinn'],
      ['lessonUses', 'lu-1'],
      ['meetingItems', 'mi-quinn'],
      ['meetingActions', 'ma-quinn'],
      ['drills', 'dr-quinn'],
    ] as const) {
      expect(of(left, table, id)).toEqual(of(before, table, id));
    }
    expect(of(left, 'contacts', 'n-quinn')).toMatchObject({ name: 'Mona', propertyId: null });
    expect(of(left, 'properties', 'p-quinn')).toMatchObject({ note: 'Ring twice.', billToCustomerId: null });
    expect(of(left, 'equipment', 'e-quinn')).toMatchObject({ note: 'Loud.', supplierId: null });
  });

  it('lets a lesson go on without its case', () => {
    const { lessons } = erase(personScene(), [plan.rows]);
    expect(lessons.map(({ id, caseId, words }) => [id, caseId, words !== ''])).toEqual([
      ['ls-1', null, true],
      ['ls-quinn', 'cs-quinn', true],
    ]);
  });

  it('takes what a meeting agreed on about them off Today', () => {
    expect(erase(personScene(), [plan.rows]).calls.map(({ id }) => id)).toEqual(['k-quinn', 'k-agreed-quinn']);
  });

  it('changes nothing more when it is done again', () => {
    const once = erase(personScene(), [plan.rows]);
    expect(erase(once, [plan.rows, plan.rows])).toEqual(once);
  });

  it('finds what no list names by what it hangs on', () => {
    const scene = personScene();
    const listed = {
      erased: plan.rows.erased.filter(({ table }) => table === 'customers'),
      redacted: plan.rows.redacted.filter(({ table }) => table === 'customers'),
      kept: plan.rows.kept,
    };
    const { importBatches: _, ...left } = erase(scene, [listed]);
    expect(text(left)).not.toContain(secret.toLowerCase());
    expectWhole({ ...left, importBatches: [] });
  });

  it('takes a person who never asked for anything wholly', () => {
    const { customers, contacts } = personScene();
    const rows = {
      ...gathered(personScene()),
      jobs: [],
      paidJobs: [],
      properties: [],
      equipment: [],
      reviews: [],
      revisitDecisions: [],
      appointments: [],
    };
    const { erased, redacted } = planErasure({ ...rows, customers: customers.slice(0, 1), contacts: contacts.slice(0, 1) }).rows;
    expect(erased).toContainEqual({ table: 'customers', id: 'c' });
    expect(redacted.map(({ table }) => table)).toEqual(['importBatches']);
  });

  it('asks nothing of rows where nobody was erased', () => {
    const eraser = applyErasures([]);
    const [row] = personScene().customers;
    expect(eraser.hasWork).toBe(false);
    expect(row !== undefined && eraser.row('customers', row)).toBe(row);
  });
});

describe('the log of an erased person', () => {
  const operation = (seq: number, patches: Patch[]): Operation => ({
    id: `o-${seq}`,
    device: '8b0e7c1e-0000-4000-8000-000000000001',
    seq,
    hlc: '',
    at: '2026-11-02T09:00:00.000Z',
    actor: 'ann',
    command: 'edit-something',
    form: 'whole',
    workId: null,
    undoes: null,
    redoes: null,
    patches,
  });

  /** Every row made, every text of it then changed. */
  function history(scene: Rows): Operation[] {
    const made = tableNames.flatMap((table) => scene[table].map((row) => createPatch(table, row.id, row)));
    const changed = tableNames.flatMap((table) =>
      scene[table].flatMap((row) => {
        const fields = Object.entries(row).filter(
          ([field, value]) => typeof value === 'string' && value.includes(secret) && field !== 'id',
        );
        return updatePatch(table, row, Object.fromEntries(fields.map(([field, value]) => [field, `${String(value)} again`]))) ?? [];
      }),
    );
    return [operation(1, made), operation(2, changed)];
  }

  it('keeps who did what and when, and nothing that tells of the person', () => {
    const scene = personScene();
    const before = history(scene);
    const eraser = applyErasures([plan.rows]);
    erase(scene, [plan.rows]);
    const after = before.map((one) => eraser.operation(one));
    expect(text(before)).toContain(secret.toLowerCase());
    expect(text(after)).not.toContain(secret.toLowerCase());
    expect(after.map(({ patches: _, ...rest }) => rest)).toEqual(before.map(({ patches: _, ...rest }) => rest));
  });

  it('still makes the rows that stay', () => {
    const scene = personScene();
    const eraser = applyErasures([plan.rows]);
    const left = erase(scene, [plan.rows]);
    const [made] = history(scene);
    const patches = made === undefined ? [] : eraser.operation(made).patches;
    const known = new Set(tableNames.flatMap((table) => left[table].map(({ id }) => `${table}/${id}`)));
    expect(new Set(patches.map(({ table, id }) => `${table}/${id}`))).toEqual(known);
    const job = patches.find(({ id }) => id === 'j-1');
    expect(job?.fields['customerWords']).toEqual({ after: '' });
    expect(job?.fields['number']).toEqual({ after: 1 });
  });

  it("forgets the name under which another's job stood while it was the person's", () => {
    const eraser = applyErasures([plan.rows]);
    const change = (fields: Patch['fields']): Patch => ({ table: 'jobs', id: 'j-other', created: false, fields });
    const log = [
      operation(1, [{ ...change({ customerId: { after: 'c' }, customerSort: { after: secret }, number: { after: 9 } }), created: true }]),
      operation(2, [change({ customerSort: { before: secret, after: `${secret} II` } })]),
      operation(3, [change({ customerId: { before: 'c', after: 'q' }, customerSort: { before: `${secret} II`, after: 'quinn' } })]),
      operation(4, [change({ customerSort: { before: 'quinn', after: 'quinn b' } })]),
    ].map((one) => eraser.operation(one));
    expect(text(log)).not.toContain(secret.toLowerCase());
    expect(log[3]?.patches[0]?.fields['customerSort']).toEqual({ before: 'quinn', after: 'quinn b' });
    expect(log[2]?.patches[0]?.fields['customerSort']).toEqual({ after: 'quinn' });
  });
});
