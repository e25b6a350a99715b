import { z } from 'zod';
import type { Id } from '../base/id.ts';
import { rowFields } from '../base/row.ts';
import { importKinds } from './import-batch.ts';
import { headerSignature } from './recognise-source.ts';

/** How a person said that files with these headers are to be read, so that nobody is asked twice. */
export const importProfileSchema = z.object({
  ...rowFields,
  /** A hash of the headers in their order: the same export is known again by it. Indexed. */
  headerPrint: z.string().min(1).max(120),
  /** The file that it was made for. */
  fileName: z.string().max(500),
  kind: z.enum(importKinds),
  /** Field -> columns counted from 0, as the planner of this kind takes it. */
  mapping: z.record(z.string().max(60), z.array(z.int().nonnegative())),
  /** `dmy`, `mdy` or `ymd`; null where the file itself says it. */
  dateOrder: z.string().max(10).nullable(),
});

/** The same headings make the same id on every machine. */
export function importProfileId(headers: readonly string[]): Id {
  return `import-profile-${headerSignature(headers)}`;
}
