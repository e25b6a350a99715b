import type { Equipment } from '../domain/equipment/equipment.ts';

/** `Water heater, Rheem 50 gal`. */
export function equipmentName({ kind, make, model }: Pick<Equipment, 'kind' | 'make' | 'model'>): string {
  const brand = [make, model].filter((part) => part !== null && part !== '').join(' ');
  return brand === '' ? kind : `${kind}, ${brand}`;
}
