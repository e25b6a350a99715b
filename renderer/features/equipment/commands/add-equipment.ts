import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { readEquipmentFacts, typedEquipmentSchema } from '../../../../shared/domain/equipment/equipment-facts.ts';
import { newEquipment } from '../../../../shared/domain/equipment/new-equipment.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { loadSupplier, supplierProblems } from './supplier.ts';

const inputSchema = z.object({ propertyId: idSchema, typed: typedEquipmentSchema });

/** Puts a piece of equipment on record at a place. */
export const addEquipment = defineCommand({
  name: 'add-equipment',
  action: 'edit-records',
  input: inputSchema,
  tables: ['equipment', 'properties', 'customers'],
  load: async (reader, { propertyId, typed }: z.infer<typeof inputSchema>) => ({
    property: await reader.properties.get(propertyId),
    supplier: await loadSupplier(reader, typed.supplierId),
  }),
  decide({ propertyId, typed }, { property, supplier }, ctx): Result<{ patches: Patch[]; output: { equipmentId: Id } }> {
    const read = readEquipmentFacts(typed);
    const problems = [
      ...(property?.live === 1 ? [] : [{ path: ['propertyId'], code: 'property-gone', params: {} }]),
      ...supplierProblems(supplier),
      ...(read.ok ? [] : read.problems),
    ];
    if (!read.ok || problems.length > 0) return { ok: false, problems };
    const equipmentId = ctx.newId();
    return {
      ok: true,
      value: { patches: [createPatch('equipment', equipmentId, newEquipment({ propertyId, ...read.value }))], output: { equipmentId } },
    };
  },
});
