import type { Id } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { RowDetail } from '../../../../shared/domain/import/import-plan.ts';
import { newId } from '../../../data/clock/clock.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';
import type { RecordBatch } from '../file/read-records.ts';

/** A picture with the hash by which it is known again. */
interface HashedPhoto {
  readonly row: number;
  readonly mediaType: string;
  readonly data: string;
  readonly sha256: string;
}

/** Hashes the pictures of these records; before their transaction, which waits for nothing foreign. */
export async function hashPhotos({ records, photos }: RecordBatch): Promise<HashedPhoto[]> {
  if (photos === undefined) return [];
  const found = records.flatMap(({ row }) => (photos.get(row) ?? []).map((photo) => ({ row, ...photo })));
  return Promise.all(found.map(async (photo) => ({ ...photo, sha256: await sha256Of(photo.data) })));
}

/** Pictures go to the customer that their row came to; one that the customer has already stays as it is. */
export async function photoPatches(photos: readonly HashedPhoto[], details: readonly RowDetail[], reader: Reader): Promise<Patch[]> {
  if (photos.length === 0) return [];
  const customerOf = new Map(details.map(({ row, customerId }) => [row, customerId]));
  const stored = await rowsWhere(
    reader.importedPhotos,
    'sha256',
    photos.map(({ sha256 }) => sha256),
  );
  const kept = new Map(stored.map((row) => [`${row.customerId}/${row.sha256}`, row]));
  const made = new Set<string>();
  return photos.flatMap(({ row, mediaType, data, sha256 }) => {
    const customerId: Id | undefined = customerOf.get(row);
    const place = `${customerId}/${sha256}`;
    if (customerId === undefined || made.has(place)) return [];
    made.add(place);
    const before = kept.get(place);
    if (before === undefined) return createPatch('importedPhotos', newId(), { customerId, mediaType, data, sha256 });
    return before.live === 1 ? [] : (updatePatch('importedPhotos', before, { live: 1, deletedAt: null }) ?? []);
  });
}

async function sha256Of(data: string): Promise<string> {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
