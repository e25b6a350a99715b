import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerSchema } from '../../../../shared/domain/customer/customer.ts';
import { equipmentSchema } from '../../../../shared/domain/equipment/equipment.ts';
import { createImportPlanner } from '../../../../shared/domain/import/create-import-planner.ts';
import { type ColumnMapping, importFieldNames } from '../../../../shared/domain/import/import-field.ts';
import type { ImportCounts } from '../../../../shared/domain/import/import-plan.ts';
import { nothingKnown } from '../../../../shared/domain/import/index-known.ts';
import { planImport } from '../../../../shared/domain/import/plan-import.ts';
import { appointmentSchema, jobSchema } from '../../../../shared/domain/job/job.ts';
import { propertySchema } from '../../../../shared/domain/property/property.ts';
import type { CsvRecord } from '../../../../shared/formats/csv/csv.ts';
import { faultCount } from '../../../support/fault-count.ts';
import { afterImport, setupFor } from './import-support.ts';

const headers = importFieldNames as readonly string[];
const mapping: ColumnMapping = Object.fromEntries(importFieldNames.map((field, at) => [field, [at]]));
const kernel = {
  rev: 1,
  createdAt: '2025-01-01T00:00:00.000Z',
  createdBy: 'x',
  updatedAt: '2025-01-01T00:00:00.000Z',
  updatedBy: 'x',
  deletedAt: null,
  live: 1,
  schemaVersion: 1,
};

function record(row: number, cells: readonly string[], refused: CsvRecord['refused'] = null): CsvRecord {
  return { row, line: row, lastLine: row, cells, notes: [], refused };
}

/** Few different values, so that rows meet in every way. */
const values: Record<string, readonly string[]> = {
  jobNumber: ['', '1', '2', '3', '-'],
  customerNumber: ['', '', '9'],
  customerName: ['', 'Ann Lee', 'LEE, ANN', 'Bo', '  '],
  firstName: ['', 'Ann'],
  lastName: ['', 'Lee'],
  company: ['', '', 'Acme'],
  phone: ['', '5551234567', '555 999 9999', 'none'],
  email: ['', 'a@x.com', 'A@x.com', '?'],
  addressLine: ['', '1 Oak St', '2 Elm St', '-'],
  unit: ['', 'B'],
  created: ['', '3/14/2025', '3/15/2025 9:00', 'soon'],
  scheduled: ['', '3/14/2025', '3/16/2025 8:00'],
  closed: ['', '', '3/16/2025', '31/02/2025'],
  status: ['', 'Closed', 'Open', 'Cancelled', 'odd'],
  words: ['', 'drip', 'no heat'],
  trade: ['', 'HVAC', 'Dead Animal'],
  price: ['', '10', '20', 'x'],
  equipment: ['', 'boiler', 'Boiler'],
};
const row = fc.tuple(...headers.map((field) => fc.constantFrom(...(values[field] ?? ['', 'x']))));
const table = fc.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: fc.constant(['']) }), { maxLength: 14 });
const records = table.map((rows) => rows.map((cells, at) => record(at + 1, cells, at % 11 === 10 ? 'cell-too-long' : null)));

const setup = (prefix = 'id') => {
  let count = 0;
  return setupFor({ headers, headerRow: 0, samples: [] }, { mapping, newId: () => `${prefix}-${++count}` });
};
const noted = (set: Set<string>, key: string) => (set.add(key).size > 0 ? [] : []);
const sum = (counts: ImportCounts) => counts.new + counts.joined + counts.updated + counts.unchanged + counts.refused;

describe('laws of an import', () => {
  it('every row is accounted for, once', () => {
    fc.assert(
      fc.property(records, (file) => {
        const made = planImport(file, setup(), nothingKnown);
        expect(made.counts.rows + made.counts.blank).toBe(file.length);
        expect(sum(made.counts)).toBe(made.counts.rows);
        expect(made.details).toHaveLength(made.counts.rows);
        expect(made.refused).toHaveLength(made.counts.refused);
        expect(made.refusals.reduce((all, one) => all + one.rows, 0)).toBe(made.counts.refused);
        for (const name of ['customers', 'properties', 'equipment', 'jobs', 'appointments'] as const)
          expect(made[name]).toHaveLength(made.counts[name]);
      }),
      { numRuns: faultCount(60, 400) },
    );
  }, 30_000);

  it('the same file twice adds nothing and changes nothing', () => {
    fc.assert(
      fc.property(records, (file) => {
        const first = planImport(file, setup(), nothingKnown);
        const second = planImport(file, setup('again'), afterImport(first).known);
        expect(second.counts).toMatchObject({
          rows: first.counts.rows,
          new: 0,
          joined: 0,
          jobs: 0,
          customers: 0,
          properties: 0,
          equipment: 0,
          appointments: 0,
          updated: 0,
        });
        expect(second.changes).toEqual([]);
        expect(second.counts.refused).toBe(first.counts.refused);
      }),
      { numRuns: faultCount(60, 400) },
    );
  }, 30_000);

  it('chunks do not matter', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 6 }), fc.boolean(), (file, size, lookFirst) => {
        const whole = planImport(file, setup(), nothingKnown);
        const planner = createImportPlanner(setup());
        const chunks = [];
        for (let at = 0; at < file.length; at += size) {
          const part = file.slice(at, at + size);
          if (lookFirst) planner.lookupKeys(part);
          chunks.push(planner.plan(part, nothingKnown));
        }
        expect(planner.counts()).toEqual(whole.counts);
        expect(chunks.flatMap((chunk) => chunk.details)).toEqual(whole.details);
        const tables = afterImport(...chunks).rows;
        // Ways to reach a customer come as a change in a later chunk, which leaves its search keys to the writer.
        const plain = (rows: readonly object[]) => rows.map((one) => ({ ...one, searchKeys: [] }));
        expect(Object.values(tables).map(plain)).toEqual(Object.values(afterImport(whole).rows).map(plain));
      }),
      { numRuns: faultCount(40, 240) },
    );
  }, 30_000);

  /** Jobs that a file makes whole, and in two halves of which the second knows what the first has made. */
  function wholeAndHalves(file: readonly CsvRecord[], cut: number): { whole: number; halves: number } {
    const whole = planImport(file, setup(), nothingKnown);
    const one = planImport(file.slice(0, cut), setup(), nothingKnown);
    const two = planImport(file.slice(cut), setup('two'), afterImport(one).known);
    return { whole: whole.counts.jobs, halves: one.counts.jobs + two.counts.jobs };
  }

  it('a plan over what an earlier half has made joins it as the whole would, where jobs have numbers', () => {
    const at = headers.indexOf('jobNumber');
    const numbered = records.map((file) =>
      file.map((one) => ({ ...one, cells: one.cells.map((cell, column) => (column === at && !/^\d$/.test(cell) ? '1' : cell)) })),
    );
    fc.assert(
      fc.property(numbered, fc.nat(14), (file, cut) => {
        const { whole, halves } = wholeAndHalves(file, cut);
        expect(halves).toBe(whole);
      }),
      { numRuns: faultCount(40, 240) },
    );
  }, 30_000);

  // Two rows without a number that say the same of who, where, when and what are two jobs in one file; in a second file
  // the same row is the job that is known, or importing twice would double it.
  it('a plan over what an earlier half has made never makes more jobs than the whole', () => {
    fc.assert(
      fc.property(records, fc.nat(14), (file, cut) => {
        const { whole, halves } = wholeAndHalves(file, cut);
        expect(halves).toBeLessThanOrEqual(whole);
      }),
      { numRuns: faultCount(40, 240) },
    );
  }, 30_000);

  it('what is looked up covers what is asked for', () => {
    fc.assert(
      fc.property(records, (file) => {
        const planner = createImportPlanner(setup());
        const keys = planner.lookupKeys(file);
        const asked = {
          sourceKeys: new Set<string>(),
          addressStarts: new Set<string>(),
          phones: new Set<string>(),
          emails: new Set<string>(),
          nameKeys: new Set<string>(),
          customerSourceKeys: new Set<string>(),
        };
        planner.plan(file, {
          ...nothingKnown,
          job: (key) => void asked.sourceKeys.add(key),
          customerBySource: (key) => void asked.customerSourceKeys.add(key),
          propertiesAt: (key) => noted(asked.addressStarts, key),
          customersByPhone: (key) => noted(asked.phones, key),
          customersByEmail: (key) => noted(asked.emails, key),
          customersByName: (key) => noted(asked.nameKeys, key),
        });
        for (const [name, set] of Object.entries(asked)) {
          const given = new Set(keys[name as keyof typeof keys]);
          expect([...set].filter((key) => !given.has(key))).toEqual([]);
        }
      }),
      { numRuns: faultCount(40, 240) },
    );
  }, 30_000);

  it('what is made fits the schemas, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(...Object.values(values).flat()),
      fc.string({ minLength: 250, maxLength: 400 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(...headers.map((field) => fc.oneof(cell, fc.constantFrom(...(values[field] ?? ['']))))), { maxLength: 4 }),
        (rows) => {
          const made = planImport(
            rows.map((cells, at) => record(at + 1, cells)),
            setup(),
            nothingKnown,
          );
          expect(sum(made.counts)).toBe(made.counts.rows);
          for (const draft of made.customers) expect(customerSchema.safeParse({ ...kernel, ...draft }).error).toBeUndefined();
          for (const draft of made.properties) expect(propertySchema.safeParse({ ...kernel, ...draft }).error).toBeUndefined();
          for (const draft of made.equipment) expect(equipmentSchema.safeParse({ ...kernel, ...draft }).error).toBeUndefined();
          for (const draft of made.jobs) expect(jobSchema.safeParse({ ...kernel, ...draft }).error).toBeUndefined();
          for (const draft of made.appointments) expect(appointmentSchema.safeParse({ ...kernel, ...draft }).error).toBeUndefined();
        },
      ),
      { numRuns: faultCount(60, 400) },
    );
  }, 60_000);

  it('no naughty string is altered or stops a row', () => {
    const path = new URL('../../../fixtures/csv/strings/blns.json', import.meta.url);
    const all = JSON.parse(readFileSync(path, 'utf8')) as string[];
    const strings = [...new Set(all)].filter((text) => text.trim() !== '' && text.length <= 200);
    // A lone dash is a word, but neither a name nor an address.
    const file = strings.map((text, at) =>
      record(at + 1, [/^-+$/.test(text) ? '' : text, /^-+$/.test(text) ? 'Dash St' : text, '3/14/2025', text, text]),
    );
    const only: ColumnMapping = { customerName: [0], addressLine: [1], created: [2], words: [3], finding: [4] };
    const made = planImport(file, { ...setup(), mapping: only, columns: 5 }, nothingKnown);
    expect(made.refused.map((one) => one.cells[0])).toEqual([]);
    const taken = made.details.map((detail) => made.jobs.find((job) => job.id === detail.jobId));
    expect(taken.map((job) => job?.customerWords)).toEqual(strings);
    expect(taken.map((job) => job?.finding)).toEqual(strings);
    const names = new Map(made.customers.map((customer) => [customer.id, customer.name]));
    const wrong = taken
      .map((job, at) => [names.get(job?.customerId ?? ''), strings[at]?.trim()])
      .filter(([name, text]) => name?.toLowerCase() !== text?.toLowerCase());
    expect(wrong).toEqual([
      ['Dash St', '-'],
      ['Dash St', '--'],
    ]);
  });
});
