import { startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { businessId } from '../../../../shared/domain/business/business.ts';
import { placeChanges as words } from '../../../../shared/text/en/place-changes.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import type { TimelineEntry, TimelineScope } from '../../../data/contributions/feature.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** The life of a piece of equipment: put in and taken out. */
export async function equipmentTimeline(reader: Reader, { equipmentId }: TimelineScope): Promise<TimelineEntry[]> {
  if (equipmentId === undefined) return [];
  const [piece, business] = await Promise.all([reader.equipment.get(equipmentId), reader.business.get(businessId)]);
  if (piece === undefined) return [];
  const zone = (await reader.properties.get(piece.propertyId))?.zone ?? business?.zone ?? 'UTC';
  const entry = (name: string, date: LocalDate | null, title: string): TimelineEntry[] =>
    date === null ? [] : [{ id: `${name}-${piece.id}`, at: startOfDay(date, zone), kind: 'change', title, detail: '', path: null }];
  return [
    ...entry('installed', piece.installedOn, words.installed(equipmentName(piece))),
    ...entry('retired', piece.retiredOn, words.retired(equipmentName(piece))),
  ];
}
