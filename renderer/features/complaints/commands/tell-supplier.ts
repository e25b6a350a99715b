import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { instantSchema } from '../../../../shared/domain/base/now.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** The supplier of the part knows that it failed. `at`: when they were told, null for now. */
export const tellSupplier = defineCommand({
  name: 'tell-supplier',
  action: 'edit-records',
  input: z.object({ complaintId: idSchema, supplierId: idSchema, at: instantSchema.nullable() }),
  tables: ['complaints', 'customers'],
  load: async (reader, { complaintId, supplierId }) => ({
    complaint: await reader.complaints.get(complaintId),
    supplier: await reader.customers.get(supplierId),
  }),
  decide({ supplierId, at }, { complaint, supplier }, { now }): Result<{ patches: Patch[]; output: null }> {
    if (complaint === undefined || complaint.live === 0) return recordGone;
    if (supplier?.live !== 1) return { ok: false, problems: [{ path: ['supplierId'], code: 'supplier-gone', params: {} }] };
    const supplierToldAt = at === null || at > now.instant ? now.instant : at;
    const patch = updatePatch('complaints', complaint, { supplierId, supplierToldAt });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
