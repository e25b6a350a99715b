import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { RowOf } from '../../../../shared/domain/schema.ts';
import { isDrawn } from '../../../../shared/formats/media/media-types.ts';
import { base64OfBytes } from '../../../data/files/base64.ts';
import { readKept } from '../../../data/files/read-kept.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** A picture as a card carries it. */
interface CardPhoto {
  readonly mediaType: string;
  readonly data: string;
}

/** Customers' pictures that can go onto their cards; their bytes are read when their turn comes. */
export interface PhotosOfCustomers {
  of(customerId: Id): Promise<readonly CardPhoto[]>;
}

/** Address books take no larger ones, and nobody has a face in more pictures than these. */
const mostBytes = 2 * 1024 * 1024;
const mostPhotos = 3;

/** What is not on this computer is left out; the records still name it. */
export async function photosOfCustomers(
  reader: Reader,
  ids: readonly Id[],
  pending: ReadonlySet<string>,
  read: typeof readKept = readKept,
): Promise<PhotosOfCustomers> {
  const [attachments, imported] = await Promise.all([
    rowsWhere(reader.attachments, 'customerId', ids),
    rowsWhere(reader.importedPhotos, 'customerId', ids),
  ]);
  const fitting = visible(attachments, pending).filter(({ mediaType, size }) => isDrawn(mediaType) && size <= mostBytes);
  const attachedTo = groupBy(fitting, ({ customerId }) => customerId);
  const cameWith = groupBy(visible(imported, pending), ({ customerId }) => customerId);
  const dataOf = async ({ mediaType, sha256 }: RowOf<'attachments'>): Promise<CardPhoto[]> => {
    const bytes = await read(sha256, mostBytes);
    return bytes === null ? [] : [{ mediaType, data: base64OfBytes(bytes) }];
  };
  return {
    async of(customerId) {
      const rows = (attachedTo.get(customerId) ?? []).toSorted((a, b) => a.id.localeCompare(b.id)).slice(0, mostPhotos);
      const attached = await Promise.all(rows.map(dataOf));
      return [...(cameWith.get(customerId) ?? []), ...attached.flat()];
    },
  };
}
