import { newAttachment } from '../../../../shared/domain/attachment/new-attachment.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { RowDetail } from '../../../../shared/domain/import/import-plan.ts';
import type { RowOf } from '../../../../shared/domain/schema.ts';
import type { CardPhoto } from '../../../../shared/formats/vcard/vcard.ts';
import { newId } from '../../../data/clock/clock.ts';
import { bytesOfBase64 } from '../../../data/files/base64.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';
import type { RecordBatch } from '../file/read-records.ts';
import type { KeepPhotos, KeptPhoto } from './run-steps.ts';

/** A picture of a row. `kept`: where its bytes are on the disk; null where they are of no kind that is kept there. */
interface StoredPhoto extends CardPhoto {
  readonly row: number;
  readonly sha256: string;
  readonly kept: KeptPhoto;
}

/** Brings the pictures of these records to the disk; before their transaction, which waits for nothing foreign. */
export async function storePhotos({ records, photos }: RecordBatch, keep: KeepPhotos): Promise<StoredPhoto[]> {
  if (photos === undefined) return [];
  const found = records.flatMap(({ row }) => (photos.get(row) ?? []).map((photo) => ({ row, ...photo })));
  if (found.length === 0) return [];
  const kept = await keep(found.map(({ mediaType, data }) => ({ mediaType, data })));
  return Promise.all(
    found.map(async (photo, at) => {
      const content = kept[at] ?? null;
      return { ...photo, kept: content, sha256: content?.sha256 ?? (await sha256Of(photo.data)) };
    }),
  );
}

/** Pictures go to the customer that their row came to; one that the customer has already stays as it is. */
export async function photoPatches(photos: readonly StoredPhoto[], details: readonly RowDetail[], reader: Reader): Promise<Patch[]> {
  if (photos.length === 0) return [];
  const customerOf = new Map(details.map(({ row, customerId }) => [row, customerId]));
  const shas = photos.map(({ sha256 }) => sha256);
  const [attached, older] = await Promise.all([
    rowsWhere(reader.attachments, 'sha256', shas),
    rowsWhere(reader.importedPhotos, 'sha256', shas),
  ]);
  const attachments = byPlace(attached);
  const imported = byPlace(older);
  const made = new Set<string>();
  return photos.flatMap((photo) => {
    const customerId = customerOf.get(photo.row);
    const place = `${customerId}/${photo.sha256}`;
    if (customerId === undefined || made.has(place)) return [];
    made.add(place);
    if (photo.kept === null) return importedPatch(photo, customerId, imported.get(place));
    if (imported.get(place)?.live === 1) return [];
    const before = attachments.get(place);
    if (before === undefined) return createPatch('attachments', newId(), newAttachment({ kind: 'customer', id: customerId }, photo.kept));
    return before.live === 1 ? [] : (updatePatch('attachments', before, { live: 1, deletedAt: null }) ?? []);
  });
}

/** What is no picture that the program knows stays with the card as it came: nothing of it is lost. */
function importedPatch(
  { mediaType, data, sha256 }: StoredPhoto,
  customerId: string,
  before: RowOf<'importedPhotos'> | undefined,
): Patch | readonly Patch[] {
  if (before === undefined) return createPatch('importedPhotos', newId(), { customerId, mediaType, data, sha256 });
  return before.live === 1 ? [] : (updatePatch('importedPhotos', before, { live: 1, deletedAt: null }) ?? []);
}

/** By customer and content, one that counts before one that was taken back. */
function byPlace<R extends { customerId: string | null; sha256: string; live: 0 | 1 }>(rows: readonly R[]): Map<string, R> {
  return new Map(rows.toSorted((a, b) => a.live - b.live).map((row) => [`${row.customerId}/${row.sha256}`, row]));
}

async function sha256Of(data: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytesOfBase64(data));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
