import type { ChunkWriter } from './chunk-writer.ts';
import type { CustomerRow } from './customer-row.ts';
import { draftPlace } from './draft-customer.ts';
import type { KnownRecords, PlanSetup } from './import-plan.ts';
import type { PartyRef } from './party-book.ts';
import type { Books } from './settle-parties.ts';

/**
 * Adds the places of a row that its customer does not hold yet, and says how many those are. Two people at one address each have it:
 * the revisit rule looks at addresses, and either may ring.
 */
export function settlePlaces(
  row: CustomerRow,
  ref: PartyRef,
  books: Books,
  known: KnownRecords,
  writer: ChunkWriter,
  setup: PlanSetup,
): number {
  let added = 0;
  for (const place of row.places) {
    const held = books.places.at(place, known).some(({ customerId }) => customerId === ref.id);
    // A property that was taken off here, or given to somebody else, stays as a person left it.
    const numbered = place.sourceKey !== null && known.propertyBySource(place.sourceKey) !== undefined;
    if (held || numbered) continue;
    const id = setup.newId();
    writer.property(draftPlace(id, ref, place));
    books.places.add(place, { id, customerId: ref.id });
    added += 1;
  }
  return added;
}
