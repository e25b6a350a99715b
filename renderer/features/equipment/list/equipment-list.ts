import { addMonths } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { sortKey } from '../../../../shared/domain/base/sort-key.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { allOf, type Found } from '../../../data/lists/find-keys.ts';
import type { Filters, ListDefinition } from '../../../data/lists/list-definition.ts';
import { findEquipment } from '../queries/find-equipment.ts';
import { type EquipmentLine, readEquipmentLines } from '../queries/read-equipment-lines.ts';

/** A warranty that ends this soon is worth a call. */
const endingMonths = 3;
/** After every day, and before every other text. */
const afterAll = ':';

/** The list of equipment: its orders, its filters, its lines. */
export const equipmentList: ListDefinition<EquipmentLine> = {
  name: 'equipment',
  table: 'equipment',
  whole: '[live+kindSort]',
  orders: {
    kind: { index: '[live+kindSort]' },
    make: { index: '[live+makeSort]' },
    serial: { index: '[live+serial]' },
    installed: { index: '[live+installedOn]' },
    warranty: { index: '[live+warrantyUntil]' },
  },
  beginningOf: (column, letters) => (column === 'kind' || column === 'make' ? sortKey(letters) : letters),
  firstSort: { column: 'kind', descending: false },
  readFits: async (reader, filters, typed, now) =>
    allOf(await Promise.all([underWarranty(reader, filters, now), thatStands(reader, filters), findEquipment(reader, typed)])),
  fitTables: ['properties', 'customers'],
  readRows: readEquipmentLines,
  rowTables: ['equipment', 'properties'],
};

async function underWarranty(reader: Reader, { warranty }: Filters, now: Now): Promise<Found | null> {
  const ranges: Readonly<Record<string, readonly [string, string]>> = {
    running: [now.date, afterAll],
    ending: [now.date, `${addMonths(now.date, endingMonths)}~`],
    over: ['', now.date],
  };
  const range = warranty === undefined ? undefined : ranges[warranty];
  if (range === undefined) return null;
  const keys = reader.equipment.where('[live+warrantyUntil]').between([1, range[0]], [1, range[1]], true, false).primaryKeys();
  return { ids: new Set(await keys), more: false };
}

async function thatStands(reader: Reader, { standing }: Filters): Promise<Found | null> {
  if (standing !== 'standing' && standing !== 'retired') return null;
  const retired = new Set(await reader.equipment.where('[live+retiredOn]').between([1, ''], [1, afterAll]).primaryKeys());
  if (standing === 'retired') return { ids: retired, more: false };
  const all = await reader.equipment.where('[live+kindSort]').between([1, ''], [1, []]).primaryKeys();
  return { ids: new Set(all.filter((id) => !retired.has(id))), more: false };
}
