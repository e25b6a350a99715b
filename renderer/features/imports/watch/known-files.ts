import { z } from 'zod';
import { columnMappingSchema, rowKinds } from '../../../../shared/domain/import/import-field.ts';
import { headerSignature, importSources } from '../../../../shared/domain/import/recognise-source.ts';
import type { Database } from '../../../data/database/database.ts';
import { keepDraft, readDraft } from '../../../data/drafts/drafts.ts';
import type { FileChoices } from '../file/look-at-file.ts';
import type { ImportOrder } from '../plan/plan-file.ts';

/** What a person has brought in once, so that files of the kind may come in by themselves. */
const knownSchema = z.object({
  mapping: columnMappingSchema,
  kind: z.enum(rowKinds),
  source: z.enum(importSources),
  dateOrder: z.enum(['mdy', 'dmy']).optional(),
});

const keyOf = (headers: readonly string[]): string => `import-known/${headerSignature(headers)}`;

/** Remembers on this device how a file with these headings was brought in. */
export async function keepKnown(database: Database, order: ImportOrder): Promise<void> {
  const { mapping, kind, source, dateOrder, headers } = order;
  await keepDraft(database, keyOf(headers), { mapping, kind, source, ...(dateOrder !== 'ymd' && { dateOrder }) });
}

/** How a file with these headings was brought in before; null where none was. */
export async function readKnown(database: Database, headers: readonly string[]): Promise<FileChoices | null> {
  const known = knownSchema.safeParse(await readDraft(database, keyOf(headers)));
  if (!known.success) return null;
  const { dateOrder, ...choices } = known.data;
  return { ...choices, ...(dateOrder !== undefined && { dateOrder }) };
}
