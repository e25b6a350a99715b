import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { applyPatch, sameValue } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { rowOf } from '../../../support/sample-rows.ts';

type Fields = Readonly<Record<string, unknown>>;
type FieldRow = Row & Fields;

const names = ['a', 'b', 'c', 'd'] as const;
const someFields = fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.constantFrom('', 'x', null), d: fc.array(fc.nat(1), { maxLength: 2 }) });
const changes = fc.dictionary(
  fc.constantFrom(...names),
  fc.oneof(fc.nat(2), fc.constantFrom('', 'x', null), fc.array(fc.nat(1), { maxLength: 2 })),
  {
    maxKeys: 4,
    noNullPrototype: true,
  },
);

/** The form as one person opened and left it: all its fields then and now. */
function formOf(row: FieldRow, changed: Fields): Edit<Partial<FieldRow>> {
  const before = Object.fromEntries(names.map((name) => [name, row[name]]));
  return { rev: row.rev, before, after: { ...before, ...changed } } as Edit<Partial<FieldRow>>;
}

function save(row: FieldRow, edit: Edit<Partial<FieldRow>>, actor: string): { row: FieldRow; refused: readonly string[] } {
  const merged = mergeEdit('customers', row, edit);
  if (!merged.ok) return { row, refused: merged.conflicts.map(({ field }) => field) };
  const stamp = { at: '2026-11-03T10:00:00.000Z', actor, schemaVersion: 1 };
  return { row: merged.patch === null ? row : (applyPatch(row, merged.patch, stamp) as FieldRow), refused: [] };
}

const differs = (a: Fields, b: Fields, name: string): boolean => !sameValue(a[name], b[name]);

describe('mergeEdit', () => {
  it('merges two edits of one row by field, or asks: no change of either is ever overwritten in silence (500 interleavings)', () => {
    let merges = 0;
    let conflicts = 0;
    fc.assert(
      fc.property(someFields, changes, changes, fc.boolean(), (start, ofAnn, ofBob, bobOpensLater) => {
        const first = rowOf('r1', start) as FieldRow;
        const ann = formOf(first, ofAnn);
        const bobEarly = formOf(first, ofBob);
        const afterAnn = save(first, ann, 'ann').row;
        const bob = bobOpensLater ? formOf(afterAnn, ofBob) : bobEarly;
        const result = save(afterAnn, bob, 'bob');
        for (const name of names) {
          const annChanged = differs(ann.before, ann.after, name);
          const bobChanged = differs(bob.before, bob.after, name);
          const clash = !bobOpensLater && annChanged && bobChanged && differs(ann.after, bob.after, name);
          expect(result.refused.includes(name)).toBe(clash);
          if (result.refused.length > 0) expect(sameValue(result.row[name], afterAnn[name])).toBe(true);
          else expect(sameValue(result.row[name], (bobChanged ? bob.after : afterAnn)[name])).toBe(true);
        }
        if (result.refused.length > 0) conflicts += 1;
        else merges += 1;
      }),
      { numRuns: 500 },
    );
    expect(merges).toBeGreaterThan(50);
    expect(conflicts).toBeGreaterThan(50);
  });

  it('names what the other wrote and what we wrote', () => {
    const row = { ...rowOf('r1', { name: 'Ada', note: '' }, 3), name: 'Ada Moran' };
    const merged = mergeEdit('customers', row, { rev: 2, before: { name: 'Ada', note: '' }, after: { name: 'Adah', note: 'new' } });
    expect(merged).toEqual({ ok: false, conflicts: [{ field: 'name', theirs: 'Ada Moran', ours: 'Adah' }] });
  });

  it('takes the same change made twice for one, and an untouched form for nothing', () => {
    const row = rowOf('r1', { name: 'Ada Moran' }, 3);
    expect(mergeEdit('customers', row, { rev: 2, before: { name: 'Ada' }, after: { name: 'Ada Moran' } })).toEqual({
      ok: true,
      patch: null,
    });
    expect(mergeEdit('customers', row, { rev: 1, before: { name: 'Ada' }, after: { name: 'Ada' } })).toEqual({ ok: true, patch: null });
  });

  it('clears a field that is set to undefined', () => {
    const row: Row & { openKey?: string | undefined } = rowOf('r1', { openKey: 'k' });
    expect(mergeEdit('calls', row, { rev: 1, before: { openKey: 'k' }, after: { openKey: undefined } })).toEqual({
      ok: true,
      patch: { table: 'calls', id: 'r1', created: false, fields: { openKey: { before: 'k', after: undefined } } },
    });
  });

  it('never lets a form change what the kernel keeps', () => {
    const row = rowOf('r1', { name: 'Ada' });
    const edit = { rev: 1, before: { createdBy: 'ann', name: 'Ada' }, after: { createdBy: 'eve', name: 'Ada' } };
    expect(mergeEdit('customers', row, edit)).toEqual({ ok: true, patch: null });
  });
});
