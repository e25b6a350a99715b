import type { Row } from '../base/row.ts';
import type { Equipment } from './equipment.ts';
import { equipmentKeys } from './equipment-keys.ts';

type Fields = Omit<Equipment, keyof Row>;
type Known = Pick<Fields, 'propertyId' | 'kind'> & Partial<Omit<Fields, 'kindSort' | 'makeSort'>>;

/** The fields of a piece of equipment of which only this is known. */
export function newEquipment(known: Known): Fields {
  const facts = {
    make: null,
    model: null,
    serial: null,
    batch: null,
    supplierId: null,
    installedOn: null,
    warrantyUntil: null,
    retiredOn: null,
    note: '',
    ...known,
  };
  return { ...facts, ...equipmentKeys(facts) };
}
