import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { readEquipmentFacts, typedEquipmentOf, typedEquipmentSchema } from '../../../../shared/domain/equipment/equipment-facts.ts';
import { equipmentKeys } from '../../../../shared/domain/equipment/equipment-keys.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { loadSupplier, supplierProblems } from './supplier.ts';

const inputSchema = z.object({
  equipmentId: idSchema,
  /** The revision that the form was opened from, what it showed then, and what stands in it now. */
  rev: z.int().positive(),
  before: typedEquipmentSchema,
  after: typedEquipmentSchema,
});

/**
 * Changes what we know of a piece of equipment. Edits made from an older revision merge field by field; what both
 * changed is a problem of its own, and then nothing is saved. Days are put in order after the merge as well.
 */
export const editEquipment = defineCommand({
  name: 'edit-equipment',
  action: 'edit-records',
  input: inputSchema,
  tables: ['equipment', 'customers'],
  load: async (reader, { equipmentId, before, after }: z.infer<typeof inputSchema>) => ({
    piece: await reader.equipment.get(equipmentId),
    // A supplier who has gone since is no reason to refuse another change.
    supplier: after.supplierId === before.supplierId ? null : await loadSupplier(reader, after.supplierId),
  }),
  decide({ rev, before, after }, { piece, supplier }): Result<{ patches: Patch[]; output: null }> {
    if (piece === undefined || piece.live === 0) return recordGone;
    const read = readEquipmentFacts(after);
    const problems = [...supplierProblems(supplier), ...(read.ok ? [] : read.problems)];
    if (!read.ok || problems.length > 0) return { ok: false, problems };
    const current = typedEquipmentOf(piece);
    const merged = mergeEdit('equipment', { ...piece, ...current }, { rev, before, after: typedEquipmentOf(read.value) });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    if (merged.patch === null) return { ok: true, value: { patches: [], output: null } };
    const changed = new Set(Object.keys(merged.patch.fields));
    const whole = readEquipmentFacts({ ...current, ...pick(typedEquipmentOf(read.value), changed) });
    if (!whole.ok) return whole;
    const changes = pick(read.value, changed);
    const patch = updatePatch<Equipment>('equipment', piece, { ...changes, ...equipmentKeys({ ...piece, ...changes }) });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});

function pick<F extends object>(facts: F, fields: ReadonlySet<string>): Partial<F> {
  return Object.fromEntries(Object.entries(facts).filter(([field]) => fields.has(field))) as Partial<F>;
}
