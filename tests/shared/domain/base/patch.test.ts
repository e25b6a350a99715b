import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyPatch,
  conflictingFields,
  createPatch,
  invertPatch,
  type Patch,
  patchSchema,
  removePatch,
  sameValue,
  updatePatch,
} from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { rowOf } from '../../../support/sample-rows.ts';

const stamp = { at: '2026-11-03T10:00:00.000Z', actor: 'bob', schemaVersion: 1 };
const later = '2026-11-04T10:00:00.000Z';

/** Plain JSON, as rows hold it. */
const anyValue = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const anyFields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(anyValue, { nil: undefined, freq: 4 }), {
  noNullPrototype: true,
});

/** The row without what the kernel keeps. */
function contents(row: Row): object {
  const { rev: _rev, updatedAt: _at, updatedBy: _by, schemaVersion: _version, ...rest } = row;
  return rest;
}

describe('sameValue', () => {
  it('is equality of the JSON text, whatever the order of fields', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        const sorted = (value: unknown): string => JSON.stringify(value, (_key, part) => sortFields(part));
        expect(sameValue(a, b)).toBe(sorted(a) === sorted(b));
        expect(sameValue(a, JSON.parse(JSON.stringify(a)))).toBe(true);
      }),
    );
  });

  it('takes an absent field for undefined, and -0 for 0, because JSON holds neither', () => {
    expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(sameValue({ a: undefined }, { b: undefined })).toBe(true);
    expect(sameValue({ points: -0 }, { points: 0 })).toBe(true);
    expect(sameValue([undefined], [])).toBe(false);
    expect(sameValue([], {})).toBe(false);
    expect(sameValue(null, {})).toBe(false);
  });
});

function sortFields(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe('createPatch', () => {
  it('holds every field, and nothing that the kernel keeps', () => {
    const patch = createPatch('customers', 'c1', { name: 'Ada', note: undefined, rev: 9, id: 'other', createdBy: 'x', schemaVersion: 7 });
    expect(patch).toEqual({
      table: 'customers',
      id: 'c1',
      created: true,
      fields: { name: { after: 'Ada' }, deletedAt: { after: null }, live: { after: 1 } },
    });
  });

  it('makes a row with its bookkeeping', () => {
    const row = applyPatch(null, createPatch('customers', 'c1', { name: 'Ada' }), { ...stamp, batchId: 'w1' });
    expect(row).toEqual({
      id: 'c1',
      name: 'Ada',
      deletedAt: null,
      live: 1,
      batchId: 'w1',
      rev: 1,
      createdAt: stamp.at,
      createdBy: 'bob',
      updatedAt: stamp.at,
      updatedBy: 'bob',
      schemaVersion: 1,
    });
  });
});

describe('updatePatch and applyPatch', () => {
  it('lead from one set of fields to the other, and name only what differs', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (from, to) => {
        const row = rowOf('r1', stripAbsent(from), 4);
        const patch = updatePatch('customers', row, to as Partial<typeof row>);
        if (patch === null) {
          expect(Object.entries(to).every(([name, value]) => sameValue(value, from[name]))).toBe(true);
          return;
        }
        const next = applyPatch(row, patch, stamp) as unknown as Record<string, unknown>;
        for (const [name, value] of Object.entries(to)) expect(sameValue(next[name], value)).toBe(true);
        for (const [name, { before, after }] of Object.entries(patch.fields)) {
          expect(sameValue(before, after)).toBe(false);
          expect(sameValue(before, from[name])).toBe(true);
        }
        expect(next).toMatchObject({ rev: 5, updatedAt: stamp.at, updatedBy: 'bob', createdAt: row.createdAt, createdBy: 'ann' });
      }),
    );
  });

  it('never changes what the kernel keeps, nor the row that it is given', () => {
    const row = Object.freeze(rowOf('r1', { a: 1 }));
    expect(updatePatch('customers', row, { rev: 9, createdBy: 'eve', updatedAt: later, id: 'r2' })).toBeNull();
    const patch = updatePatch('customers', row, { a: 2 }) as Patch;
    expect(applyPatch(row, patch, stamp)).toMatchObject({ id: 'r1', a: 2, rev: 2 });
    expect(row.a).toBe(1);
  });

  it('survives the journal: the JSON text of a patch does what the patch does', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (from, to) => {
        const row = rowOf('r1', stripAbsent(from));
        const patch = updatePatch('customers', row, to as Partial<typeof row>);
        if (patch === null) return;
        const read = patchSchema.parse(JSON.parse(JSON.stringify(patch)));
        expect(applyPatch(row, read, stamp)).toEqual(applyPatch(row, patch, stamp));
        expect(invertPatch(read, later)).toEqual(invertPatch(patch, later));
      }),
    );
  });
});

describe('invertPatch', () => {
  it('takes a change back, and its own inverse brings it back: contents as before, the revision one higher each time', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (from, to) => {
        const row = rowOf('r1', stripAbsent(from));
        const patch = updatePatch('customers', row, to as Partial<typeof row>);
        if (patch === null) return;
        const done = applyPatch(row, patch, stamp);
        const inverse = invertPatch(patch, later);
        const undone = applyPatch(done, inverse, stamp);
        const redone = applyPatch(undone, invertPatch(inverse, later), stamp);
        expect(contents(undone)).toEqual(contents(row));
        expect(contents(redone)).toEqual(contents(done));
        expect([done.rev, undone.rev, redone.rev]).toEqual([2, 3, 4]);
      }),
    );
  });

  it('puts a created row to rest and never removes it; a call gives up its key and its place in the queue', () => {
    const patch = createPatch('calls', 'k1', { openKey: 'check-call:j1', open: 1, kind: 'check-call' });
    const made = applyPatch(null, patch, stamp);
    const rest = invertPatch(patch, later);
    expect(rest.created).toBe(false);
    const resting = applyPatch(made, rest, stamp);
    expect(resting).toMatchObject({ id: 'k1', kind: 'check-call', live: 0, open: 0, deletedAt: later, rev: 2 });
    expect(resting).not.toHaveProperty('openKey');
    expect(contents(applyPatch(resting, invertPatch(rest, later), stamp))).toEqual(contents(made));
  });

  it('undoes a removal, whether the row had a key or not', () => {
    for (const fields of [{ name: 'Ada' }, { open: 1, openKey: 'review:j1' }, { open: 0 }]) {
      const row = rowOf('r1', fields);
      const removal = removePatch('calls', row, later);
      const removed = applyPatch(row, removal, stamp);
      expect(removed).toMatchObject({ live: 0, deletedAt: later });
      expect(contents(applyPatch(removed, invertPatch(removal, later), stamp))).toEqual(contents(row));
    }
  });
});

describe('conflictingFields', () => {
  it('names the fields that no longer hold what the patch changes from, and no other', () => {
    const row = rowOf('r1', { a: 1, b: 1, c: 1 });
    const patch = updatePatch('customers', row, { a: 2, b: 2 }) as Patch;
    expect(conflictingFields(row, patch)).toEqual([]);
    expect(conflictingFields({ ...row, c: 5 } as Row, patch)).toEqual([]);
    expect(conflictingFields({ ...row, b: 5 } as Row, patch)).toEqual(['b']);
    expect(conflictingFields(null, patch)).toEqual(['a', 'b']);
  });

  it('does not let a row be made where one is', () => {
    const patch = createPatch('customers', 'r1', { a: 1 });
    expect(conflictingFields(null, patch)).toEqual([]);
    expect(conflictingFields(rowOf('r1', { a: 1 }), patch)).toEqual(['id']);
  });
});

function stripAbsent(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
