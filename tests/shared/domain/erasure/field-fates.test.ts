import { describe, expect, it } from 'vitest';
import { tableFates } from '../../../../shared/domain/erasure/field-fates.ts';
import { tableNames, tableSchemas } from '../../../../shared/domain/schema.ts';

describe('what becomes of a person when they are erased', () => {
  it.each(tableNames)('is judged for every field of %s', (table) => {
    const fate = tableFates[table];
    // Rows that go wholly take a new field with them; rows about nobody hold nothing of a person.
    if (typeof fate === 'string') return;
    const judged = Object.keys(fate.emptied).toSorted();
    expect(judged, `A field of ${table} is new or gone: say in field-fates.ts whether it tells of a person.`).toEqual(
      Object.keys(tableSchemas[table].shape).toSorted(),
    );
  });

  it('is judged for every table', () => {
    expect(Object.keys(tableFates).toSorted()).toEqual([...tableNames].toSorted());
  });
});
