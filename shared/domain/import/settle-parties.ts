import type { Id } from '../base/id.ts';
import type { Reason } from '../base/reason.ts';
import { newEquipment } from '../equipment/new-equipment.ts';
import type { Job } from '../job/job.ts';
import type { ChunkWriter } from './chunk-writer.ts';
import { draftCustomer, draftProperty } from './draft-rows.ts';
import type { KnownRecords, PlanSetup } from './import-plan.ts';
import type { ImportRow } from './import-row.ts';
import { type PartyBook, type PartyRef, refOfDraft } from './party-book.ts';
import type { PlaceBook } from './place-book.ts';

/** Who and where a job is for. */
export interface SettledParties {
  readonly links: Pick<Job, 'customerId' | 'customerSort' | 'propertyId' | 'equipmentIds'>;
  /** How the customer was known; null when it had to be made. */
  readonly joined: Reason | null;
}

export interface Books {
  readonly parties: PartyBook;
  readonly places: PlaceBook;
}

/**
 * Finds the customer, property and equipment of a row, or makes them. A property that somebody else holds is used all the
 * same: the place is one place whoever asks, and the revisit rule looks at places.
 */
export function settleParties(row: ImportRow, books: Books, known: KnownRecords, writer: ChunkWriter, setup: PlanSetup): SettledParties {
  const { party, place } = row;
  const here = place === null ? null : books.places.at(place, known);
  const found = books.parties.find(party, here === null ? null : here.map((ref) => ref.customerId), known);
  const ref = found?.ref ?? makeCustomer(row, books, writer, setup);
  if (found !== null) {
    const added = books.parties.addContacts(ref, party);
    writer.addContacts(ref.id, added.phones, added.emails);
  }
  const property = here?.find((one) => one.customerId === ref.id) ?? here?.[0];
  const propertyId = property?.id ?? makeProperty(row, ref, books, writer, setup);
  return {
    links: {
      customerId: ref.id,
      customerSort: ref.nameSort,
      propertyId,
      equipmentIds: propertyId === null ? [] : settleEquipment(row, propertyId, books, known, writer, setup),
    },
    joined: found === null ? null : joinedReason(found.by, ref),
  };
}

function joinedReason(by: string, ref: PartyRef): Reason {
  const params = { by, customer: ref.name };
  return ref.row === null
    ? { code: 'joined-known-customer', params }
    : { code: 'joined-customer-of-row', params: { ...params, row: ref.row } };
}

function makeCustomer(row: ImportRow, books: Books, writer: ChunkWriter, setup: PlanSetup): PartyRef {
  const draft = draftCustomer(setup.newId(), row);
  writer.customer(draft);
  const ref = refOfDraft(draft, row.record.row);
  books.parties.add(ref, row.party.sourceKey);
  return ref;
}

function makeProperty(row: ImportRow, customer: PartyRef, books: Books, writer: ChunkWriter, setup: PlanSetup): Id | null {
  if (row.place === null) return null;
  const id = setup.newId();
  writer.property(draftProperty(id, customer, row.place));
  books.places.add(row.place, { id, customerId: customer.id });
  return id;
}

function settleEquipment(row: ImportRow, propertyId: Id, books: Books, known: KnownRecords, writer: ChunkWriter, setup: PlanSetup): Id[] {
  return row.equipment.map((kind) => {
    const there = books.places.equipment(propertyId, kind, known);
    if (there !== undefined) return there;
    const id = setup.newId();
    writer.equipment({ id, ...newEquipment({ propertyId, kind }) });
    books.places.addEquipment(propertyId, kind, id);
    return id;
  });
}
