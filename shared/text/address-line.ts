import type { Address } from '../domain/property/property.ts';

/** `14 Orchard Row, basement`: house, street and unit. */
export function streetLine({ line, unit }: Address): string {
  return present([line, unit]).join(', ');
}

/** `Leeds LS6 2AB`: what follows on the second line; empty when nothing of it is known. */
export function townLine({ city, region, postcode }: Address): string {
  return [present([city, region]).join(', '), postcode ?? ''].filter((part) => part !== '').join(' ');
}

function present(parts: readonly (string | null)[]): string[] {
  return parts.filter((part) => part !== null && part !== '') as string[];
}
