import type { Reason } from '../base/reason.ts';
import type { ImportRow } from './import-row.ts';

/** The longest texts that the nouns' schemas take (UTF-16 code units). A test holds them against the schemas. */
const limits = {
  customerName: 200, addressLine: 300, unit: 60, city: 120, region: 120, postcode: 20, words: 20_000, finding: 20_000, workDone: 20_000, equipment: 120,
  note: 10_000,
} as const;

/**
 * The first text that is longer than its field may be, as the reason to refuse the row: cutting it off would lose what
 * somebody typed, and nobody would notice.
 */
export function tooLong({ party, place, job, equipment }: Pick<ImportRow, 'party' | 'place' | 'job' | 'equipment'>): Reason | null {
  const texts: readonly (readonly [keyof typeof limits, string | null | undefined])[] = [
    ['customerName', party.name],
    ['note', party.note],
    ['addressLine', place?.address.line],
    ['unit', place?.address.unit],
    ['city', place?.address.city],
    ['region', place?.address.region],
    ['postcode', place?.address.postcode],
    ['words', job.customerWords],
    ['finding', job.finding],
    ['workDone', job.workDone],
    ...equipment.map((text) => ['equipment', text] as const),
  ];
  const found = texts.find(([field, text]) => (text?.length ?? 0) > limits[field]);
  if (found === undefined) return null;
  return { code: 'field-too-long', params: { field: found[0], length: found[1]?.length ?? 0, limit: limits[found[0]] } };
}
