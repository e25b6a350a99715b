import { useDeferredValue, useMemo } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { type PickedEquipment, pickEquipment } from '../../../../shared/domain/job/pick-equipment.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { type PlaceFacts, readPlace, readPlacesOf } from '../queries/read-place.ts';
import type { BookingDraft } from './booking-draft.ts';
import { typedAddress } from './to-booking-input.ts';

/** What is on record for what the draft says so far. */
export interface BookingFacts {
  readonly customer: Customer | null;
  /** Where they may mean. */
  readonly places: readonly Property[];
  /** The place that counts: chosen, or the only one. */
  readonly propertyId: Id | null;
  /** Undefined while it is being read. */
  readonly place: PlaceFacts | undefined;
  /** Equipment at the chosen place. */
  readonly equipment: readonly Equipment[];
  readonly picked: PickedEquipment | null;
  readonly equipmentIds: readonly Id[];
}

const noPlaces: readonly Property[] = [];

/** Reads who and where, and fills in what nobody has chosen: the only place, the equipment that is named. */
export function useBookingFacts(draft: BookingDraft): BookingFacts {
  const { customerId } = draft;
  const person = useQuery(
    async (reader) => {
      if (customerId === null) return { customer: null, places: [] };
      return { customer: (await reader.customers.get(customerId)) ?? null, places: await readPlacesOf(reader, customerId) };
    },
    [customerId],
  );
  // The answer about somebody chosen before stays until the new one is there: it must not count meanwhile.
  const current = person?.customer?.id === customerId ? person : undefined;
  const places = current?.places ?? noPlaces;
  const propertyId = chosenPlace(draft, places);
  const address = useDeferredValue(addressKeyOf(draft));
  const answer = useQuery(
    async (reader) => ({
      of: [customerId, propertyId, address].join(),
      place: await readPlace(reader, { customerId, propertyId, address: propertyId === null ? typedAddress(draft) : null }),
    }),
    [customerId, propertyId, address],
  );
  const place = answer?.of === [customerId, propertyId, address].join() ? answer.place : undefined;
  const equipment = useMemo(
    () => (place?.equipment ?? []).filter((piece) => piece.propertyId === propertyId && piece.retiredOn === null),
    [place, propertyId],
  );
  const picked = draft.equipmentIds === null && draft.newEquipment === '' ? pickEquipment(equipment, draft.words) : null;
  const pickedId = picked?.id;
  const equipmentIds = useMemo(() => draft.equipmentIds ?? (pickedId === undefined ? [] : [pickedId]), [draft.equipmentIds, pickedId]);
  return { customer: current?.customer ?? null, places, propertyId, place, equipment, picked, equipmentIds };
}

function chosenPlace(draft: BookingDraft, places: readonly Property[]): Id | null {
  if (draft.where === 'known') return draft.propertyId;
  return draft.where === 'auto' && places.length === 1 ? (places[0]?.id ?? null) : null;
}

/** What decides which known places an address that is being typed may be. */
function addressKeyOf(draft: BookingDraft): string {
  const address = typedAddress(draft);
  return address === null ? '' : [address.line, address.unit, address.city, address.postcode].join('\n');
}
