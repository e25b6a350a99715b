import type { Zone } from '../../../../shared/domain/base/now.ts';

const known: readonly Zone[] = Intl.supportedValuesOf('timeZone');

/** Every zone that this computer knows, as `America/New York`; `held` is in it even when it is none of them. */
export function zoneChoices(held: Zone | null): readonly { readonly value: Zone; readonly label: string }[] {
  const offered = held === null || known.includes(held) ? known : [held, ...known];
  return offered.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
