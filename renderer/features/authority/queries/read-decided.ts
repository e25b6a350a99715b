import type { Id } from '../../../../shared/domain/base/id.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { Offer } from '../../../../shared/domain/offer/offer.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** An answer to what somebody asked for, and for whom it was. */
export interface Decided {
  readonly offer: Offer;
  readonly name: string;
}

/** What others have answered to one person's offers since a date, and the customer does not know yet; the newest first. */
export async function readDecided(reader: Reader, staffId: Id, from: LocalDate): Promise<Decided[]> {
  const rows = await reader.offers.where('[offeredBy+offeredOn]').between([staffId, from], [staffId, '9999-12-31']).toArray();
  const decided = visible(rows, await reader.pendingWork()).filter(
    ({ state, decidedBy }) => (state === 'agreed' || state === 'refused') && decidedBy !== null && decidedBy !== staffId,
  );
  const customers = await reader.customers.bulkGet(decided.map(({ customerId }) => customerId));
  return decided
    .map((offer, index) => ({ offer, name: customers[index]?.name ?? '' }))
    .toSorted((a, b) => (b.offer.decidedAt ?? '').localeCompare(a.offer.decidedAt ?? ''));
}
