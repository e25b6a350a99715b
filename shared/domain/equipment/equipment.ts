import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { localDateSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';
import { sourceFields } from '../base/source.ts';

export const equipmentSchema = z.object({
  ...rowFields,
  ...sourceFields,
  propertyId: idSchema,
  /** What it is in the trade's words: `water heater`, `combi boiler`. */
  kind: z.string().trim().min(1).max(120),
  make: z.string().max(120).nullable(),
  model: z.string().max(120).nullable(),
  serial: z.string().max(120).nullable(),
  /** Batch or part number: what a recall names. */
  batch: z.string().max(120).nullable(),
  /** Who sold it to us. */
  supplierId: idSchema.nullable(),
  installedOn: localDateSchema.nullable(),
  warrantyUntil: localDateSchema.nullable(),
  /** Since when it stands there no more; null while it does. */
  retiredOn: localDateSchema.nullable(),
  note: z.string().max(10_000),
  /** `sortKey` of the kind, and of make and model together. Made by `equipmentKeys`. */
  kindSort: z.string(),
  makeSort: z.string(),
});
export type Equipment = z.infer<typeof equipmentSchema>;
