import { isZone } from '../domain/base/local-time.ts';
import { countries } from '../domain/business/countries.ts';
import { countryName } from './country-name.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Zones that engines still list by a name that people there no longer use. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Every zone that this machine knows, by its city: `New York (America)`; `held` is among them in any case. */
export function zoneChoices(held: string): Choice[] {
  const known = Intl.supportedValuesOf('timeZone').map(todaysName);
  return withHeld(['UTC', ...known], held)
    .map((value) => ({ value, label: zoneName(value) }))
    .toSorted(byLabel);
}

function todaysName(zone: string): string {
  const name = renamed[zone];
  return name !== undefined && isZone(name) ? name : zone;
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
