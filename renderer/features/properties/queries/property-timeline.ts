import { startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { businessId } from '../../../../shared/domain/business/business.ts';
import { placeChanges as words } from '../../../../shared/text/en/place-changes.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import type { TimelineEntry, TimelineScope } from '../../../data/contributions/feature.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Occupancies and pieces of equipment of one property that are told of. */
const most = 200;

/** Who moved in and out of a property, and what was put in and taken out there. */
export async function propertyTimeline(reader: Reader, { propertyId }: TimelineScope): Promise<TimelineEntry[]> {
  if (propertyId === undefined) return [];
  const [pending, property, business, lived, stood] = await Promise.all([
    reader.pendingWork(),
    reader.properties.get(propertyId),
    reader.business.get(businessId),
    reader.occupancies.where('propertyId').equals(propertyId).limit(most).toArray(),
    reader.equipment.where('propertyId').equals(propertyId).limit(most).toArray(),
  ]);
  const zone = property?.zone ?? business?.zone ?? 'UTC';
  const entry = (id: string, date: LocalDate | null, title: string, path: string | null): TimelineEntry[] =>
    date === null ? [] : [{ id, at: startOfDay(date, zone), kind: 'change', title, detail: '', path }];
  const occupancies = visible(lived, pending);
  const people = await reader.customers.bulkGet(occupancies.map(({ customerId }) => customerId));
  return [
    ...occupancies.flatMap(({ id, customerId, since, until }, index) => {
      const name = people[index]?.name ?? '';
      const path = `/customers/${customerId}`;
      return [...entry(`moved-in-${id}`, since, words.movedIn(name), path), ...entry(`moved-out-${id}`, until, words.movedOut(name), path)];
    }),
    ...visible(stood, pending).flatMap((piece) => [
      ...entry(`installed-${piece.id}`, piece.installedOn, words.installed(equipmentName(piece)), `/equipment/${piece.id}`),
      ...entry(`retired-${piece.id}`, piece.retiredOn, words.retired(equipmentName(piece)), `/equipment/${piece.id}`),
    ]),
  ];
}
