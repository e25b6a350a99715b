import { describe, expect, it } from 'vitest';
import { tableIndexes, uniqueFields } from '../../../../renderer/data/database/indexes.ts';
import { references, tableNames, tableSchemas } from '../../../../shared/domain/schema.ts';

/**
 * Fields that name no row, such as a step within its case, or one whose taking back does not leave anybody without an
 * answer: names of people in attribution.
 */
const noReference = new Set(['batchId', 'turningStepId']);

/** The plain names in an index of Dexie's notation. */
const indexed = (table: keyof typeof tableIndexes): string[] => tableIndexes[table].split(', ').map((index) => index.replace(/^[&*]/, ''));

describe('tableIndexes', () => {
  it('answer who points to a row, for every reference', () => {
    for (const { table, field } of references) expect(indexed(table), `${table}.${field}`).toContain(field);
  });

  it('name only fields that their table has', () => {
    for (const table of tableNames) {
      const fields = indexed(table).flatMap((index) => index.replace(/[[\]]/g, '').split('+'));
      // A field of a field, such as a town of an address, is asked for by its path.
      for (const field of fields) expect(Object.keys(tableSchemas[table].shape), table).toContain(field.split('.')[0]);
    }
  });
});

describe('references', () => {
  it('hold every field that ends in Id or Ids', () => {
    const known = new Set(references.map(({ table, field }) => `${table}.${field}`));
    const missing = tableNames.flatMap((table) =>
      Object.keys(tableSchemas[table].shape)
        .filter((field) => /Ids?$/.test(field) && !noReference.has(field) && !known.has(`${table}.${field}`))
        .map((field) => `${table}.${field}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('uniqueFields', () => {
  it('are those that the database itself keeps unique', () => {
    expect(uniqueFields('calls')).toEqual(['openKey']);
    expect(uniqueFields('jobs')).toEqual([]);
  });
});
