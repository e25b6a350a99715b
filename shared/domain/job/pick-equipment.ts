import type { Id } from '../base/id.ts';
import type { Equipment } from '../equipment/equipment.ts';

/** How the equipment of a new job came to be chosen. */
export interface PickedEquipment {
  readonly id: Id;
  /** `only`: there is no other here. `named`: the customer's words name it and no other. */
  readonly why: 'only' | 'named';
}

/**
 * The equipment that a new job is about, as long as nobody has chosen: the one that the customer's words name, else
 * the only one at the place, else none.
 */
export function pickEquipment(equipment: readonly Pick<Equipment, 'id' | 'kind'>[], customerWords: string): PickedEquipment | null {
  const words = plain(customerWords);
  const named = equipment.filter(({ kind }) => isNamed(plain(kind), words));
  const [first] = named;
  if (first !== undefined && named.length === 1) return { id: first.id, why: 'named' };
  const [only] = equipment;
  return only !== undefined && equipment.length === 1 ? { id: only.id, why: 'only' } : null;
}

/** `water heater` is named by "the water heater's lit" and "my waterheater", not by "water on the floor". */
function isNamed(kind: string, words: string): boolean {
  if (kind.trim() === '') return false;
  const joined = ` ${kind.replaceAll(' ', '')} `;
  return words.includes(kind) || words.includes(`${kind.trimEnd()}s `) || words.includes(joined);
}

/** Small letters and digits, one space around each word. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
