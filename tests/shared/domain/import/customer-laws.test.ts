import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlanner } from '../../../../shared/domain/import/create-planner.ts';
import type { RowKind } from '../../../../shared/domain/import/import-field.ts';
import { nothingKnown } from '../../../../shared/domain/import/index-known.ts';
import { planImport } from '../../../../shared/domain/import/plan-import.ts';
import { normaliseAddress, sameAddress } from '../../../../shared/domain/property/normalise-address.ts';
import { tableSchemas } from '../../../../shared/domain/schema.ts';
import type { CsvRecord } from '../../../../shared/formats/csv/csv.ts';
import { naughtyStrings } from '../../../support/naughty-strings.ts';
import { rowOf } from '../../../support/sample-rows.ts';
import { afterImport, counter, setupFor } from './import-support.ts';

const headers = [
  'Customer ID',
  'Name',
  'Company',
  'Phone',
  'Email',
  'Address',
  'Unit',
  'City',
  'Zip',
  'Billing Address',
  'Notes',
  'Tags',
  'Type',
  'Odd',
];
const units = ['Equipment type', 'Make', 'Model', 'Serial number', 'Install date', 'Warranty until'];
const rules = { addressKey: normaliseAddress, sameAddress, phoneKey: () => null, guessSymptom: () => null };

const cell = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('', 'Ann Lee', '1 Oak St', '10001', '555-123-4567', 'a@x.com', '7', '3/14/2025', 'vip', 'Supplier'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...naughtyStrings) },
  { weight: 1, arbitrary: fc.string({ minLength: 250, maxLength: 400 }) },
);

function file(names: readonly string[], rows: readonly (readonly string[])[]): CsvRecord[] {
  return [names, ...rows].map((cells, at) => ({ row: at + 1, line: at + 1, lastLine: at + 1, cells, notes: [], refused: null }));
}

function setup(kind: RowKind, names: readonly string[], prefix = 'id') {
  return setupFor({ headers: names, headerRow: 1, samples: [] }, { kind, rules, newId: counter(prefix) });
}

describe.each([
  ['customers', headers],
  ['properties', headers],
  ['equipment', [...headers, ...units]],
] as const)('a list of %s', (kind, names) => {
  const files = fc.array(fc.tuple(...names.map(() => cell)), { maxLength: 6 }).map((rows) => file(names, rows));

  it('accounts for every row, fits the schemas, and says nothing new the second time', () => {
    fc.assert(
      fc.property(files, (records) => {
        const made = planImport(records, setup(kind, names), nothingKnown);
        const { rows, blank, aside, refused, updated, unchanged, joined } = made.counts;
        expect(rows + blank + aside).toBe(records.length - 1);
        expect(made.counts.new + joined + updated + unchanged + refused).toBe(rows);
        expect(made.details).toHaveLength(rows);
        const { rows: stored, known } = afterImport(made);
        for (const table of ['customers', 'properties', 'equipment'] as const) {
          for (const row of stored[table]) tableSchemas[table].parse(rowOf('0193f0d0-0000-7000-8000-000000000000', row));
        }
        const again = planImport(records, setup(kind, names, 'again'), known);
        expect(again.counts).toMatchObject({ customers: 0, properties: 0, equipment: 0, refused });
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('asks only for what it said that it would', () => {
    fc.assert(
      fc.property(files, (records) => {
        const planner = createPlanner(setup(kind, names));
        const keys = planner.lookupKeys(records);
        const check = (given: readonly string[], key: string): [] => {
          expect(given).toContain(key);
          return [];
        };
        planner.plan(records, {
          ...nothingKnown,
          propertiesAt: (start) => check(keys.addressStarts, start),
          customersByPhone: (key) => check(keys.phones, key),
          customersByEmail: (key) => check(keys.emails, key),
          customersByName: (key) => check(keys.nameKeys, key),
          propertyBySource: (key) => void check(keys.propertySourceKeys, key),
          equipmentBySource: (key) => void check(keys.equipmentSourceKeys, key),
        });
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
