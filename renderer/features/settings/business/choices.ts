import { countries } from '../../../../shared/domain/business/countries.ts';
import { countryName } from '../../../../shared/text/country-name.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Every zone that this machine knows, by its city: `New York (America)`; `held` is among them in any case. */
export function zoneChoices(held: string): Choice[] {
  return withHeld(['UTC', ...Intl.supportedValuesOf('timeZone')], held)
    .map((value) => ({ value, label: zoneName(value) }))
    .toSorted(byLabel);
}

export function zoneName(zone: string): string {
  const parts = zone.replaceAll('_', ' ').split('/');
  const city = parts.at(-1) ?? zone;
  return parts.length < 2 ? city : `${city} (${parts.slice(0, -1).join(', ')})`;
}

export function countryChoices(held: string): Choice[] {
  return withHeld(countries, held)
    .map((value) => ({ value, label: countryName(value) }))
    .toSorted(byLabel);
}

/** Currencies in use, by code and name. */
export function currencyChoices(held: string): Choice[] {
  const names = new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'code' });
  return withHeld(Intl.supportedValuesOf('currency'), held).map((value) => ({ value, label: `${value}, ${names.of(value) ?? value}` }));
}

function withHeld(values: readonly string[], held: string): string[] {
  return [...new Set([...values, held])];
}

function byLabel(a: Choice, b: Choice): number {
  return a.label.localeCompare(b.label);
}
