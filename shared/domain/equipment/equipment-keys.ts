import { sortKey } from '../base/sort-key.ts';
import type { Equipment } from './equipment.ts';

/** The fields that lists are sorted by, made from what people see. They are made anew with every change of it. */
export function equipmentKeys({ kind, make, model }: Pick<Equipment, 'kind' | 'make' | 'model'>): Pick<Equipment, 'kindSort' | 'makeSort'> {
  return { kindSort: sortKey(kind), makeSort: sortKey(`${make ?? ''} ${model ?? ''}`) };
}
