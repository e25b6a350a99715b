import { expect, it } from 'vitest';
import { createPatch, type Patch } from '../../../shared/domain/base/patch.ts';
import { touchedRows } from '../../../shared/domain/touched-rows.ts';

const change = (table: string, id: string, field = 'name'): Patch => ({ table, id, created: false, fields: { [field]: { after: 'x' } } });

it('names records that were changed, each once', () => {
  const patches = [change('customers', 'dana'), change('customers', 'dana', 'note'), change('jobs', 'first', 'status')];
  expect(touchedRows(patches)).toEqual(['dana', 'first']);
});

it('leaves out what was made, what is no record, and what only followed another’s name', () => {
  expect(
    touchedRows([createPatch('jobs', 'first', { number: 1 }), change('calls', 'ring'), change('jobs', 'first', 'customerSort')]),
  ).toEqual([]);
});

it('names the business only when it counts in another currency', () => {
  expect(touchedRows([change('business', 'business')])).toEqual([]);
  expect(touchedRows([change('business', 'business', 'currency')])).toEqual(['business']);
});
