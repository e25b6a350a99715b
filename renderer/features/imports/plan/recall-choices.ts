import { columnMappingSchema, rowKinds } from '../../../../shared/domain/import/import-field.ts';
import { importProfileId } from '../../../../shared/domain/import/import-profile.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import type { FileChoices } from '../file/look-at-file.ts';

/** What a person said of an earlier file with the same headings; empty where nobody did. */
export async function recallChoices(reader: Reader, headers: readonly string[]): Promise<FileChoices> {
  const profile = await reader.importProfiles.get(importProfileId(headers));
  const kind = rowKinds.find((one) => one === profile?.kind);
  const mapping = columnMappingSchema.safeParse(profile?.mapping);
  if (profile === undefined || profile.live === 0 || kind === undefined || !mapping.success) return {};
  const { dateOrder } = profile;
  return { kind, mapping: mapping.data, ...(dateOrder === 'mdy' || dateOrder === 'dmy' ? { dateOrder } : {}) };
}
