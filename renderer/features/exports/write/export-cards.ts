import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import { writeCard } from '../../../../shared/formats/vcard/write-card.ts';
import { readKept } from '../../../data/files/read-kept.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';
import type { ExportPiece, ExportSource } from './export-source.ts';
import { countRows, pageRows } from './page-rows.ts';
import { photosOfCustomers } from './read-photos.ts';

/** Customers with their addresses and pictures, then contacts, as vCard 4.0. */
export async function exportCards(reader: Reader, readPhoto: typeof readKept = readKept): Promise<ExportSource> {
  return { total: await countRows(reader, ['customers', 'contacts']), pieces: cardPieces(reader, readPhoto) };
}

/** Cards with pictures are written before they fill the memory. */
const mostLetters = 1_000_000;

async function* cardPieces(reader: Reader, readPhoto: typeof readKept): AsyncGenerator<ExportPiece, void, undefined> {
  for await (const page of pageRows(reader, 'customers')) {
    const pending = await reader.pendingWork();
    const rows = visible(page, pending).filter(({ mergedInto }) => mergedInto === null);
    const ids = rows.map(({ id }) => id);
    const [places, photos] = await Promise.all([
      rowsWhere(reader.properties, 'customerId', ids),
      photosOfCustomers(reader, ids, pending, readPhoto),
    ]);
    const cards: string[] = [];
    let letters = 0;
    const placesOf = groupBy(visible(places, pending), ({ customerId }) => customerId);
    for (const row of rows) {
      const places = (placesOf.get(row.id) ?? []).map(({ address }) => address);
      const card = writeCard({
        ...row,
        isCompany: row.group === 'distributor' || row.group === 'supplier',
        addresses: [...(row.postalAddress === null ? [] : [row.postalAddress]), ...places],
        role: '',
        photos: await photos.of(row.id),
      });
      cards.push(card);
      letters += card.length;
      if (letters < mostLetters) continue;
      yield { text: cards.splice(0).join(''), rows: 0 };
      letters = 0;
    }
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
