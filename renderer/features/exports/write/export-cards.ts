import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import { writeCard } from '../../../../shared/formats/vcard/write-card.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';
import type { ExportPiece, ExportSource } from './export-source.ts';
import { countRows, pageRows } from './page-rows.ts';

/** Customers with their addresses and pictures, then contacts, as vCard 4.0. */
export async function exportCards(reader: Reader): Promise<ExportSource> {
  return { total: await countRows(reader, ['customers', 'contacts']), pieces: cardPieces(reader) };
}

async function* cardPieces(reader: Reader): AsyncGenerator<ExportPiece, void, undefined> {
  for await (const page of pageRows(reader, 'customers')) {
    const pending = await reader.pendingWork();
    const rows = visible(page, pending).filter(({ mergedInto }) => mergedInto === null);
    const ids = rows.map(({ id }) => id);
    const [places, photos] = await Promise.all([
      rowsWhere(reader.properties, 'customerId', ids),
      rowsWhere(reader.importedPhotos, 'customerId', ids),
    ]);
    const placesOf = groupBy(visible(places, pending), ({ customerId }) => customerId);
    const photosOf = groupBy(visible(photos, pending), ({ customerId }) => customerId);
    const cards = rows.map((row) =>
      writeCard({
        ...row,
        isCompany: row.group === 'distributor' || row.group === 'supplier',
        addresses: [
          ...(row.postalAddress === null ? [] : [row.postalAddress]),
          ...(placesOf.get(row.id) ?? []).map(({ address }) => address),
        ],
        role: '',
        photos: photosOf.get(row.id) ?? [],
      }),
    );
    yield { text: cards.join(''), rows: page.length };
  }
  for await (const page of pageRows(reader, 'contacts')) {
    const rows = visible(page, await reader.pendingWork());
    const [holders, places] = await Promise.all([
      reader.customers.bulkGet(rows.map(({ customerId }) => customerId ?? '')),
      reader.properties.bulkGet(rows.map(({ propertyId }) => propertyId ?? '')),
    ]);
    const cards = rows.map((row, at) => {
      const address = places[at]?.address;
      const company = holders[at]?.name ?? null;
      return writeCard({ ...row, company, isCompany: false, addresses: address === undefined ? [] : [address], tags: [], photos: [] });
    });
    yield { text: cards.join(''), rows: page.length };
  }
}
