import type { Id } from '../base/id.ts';
import type { KnownRecords } from './import-plan.ts';
import { ownCopy } from './own-copy.ts';
import { plainWords } from './read-choice.ts';

/** A property that a row may speak of. */
export interface PlaceRef {
  readonly id: Id;
  readonly customerId: Id;
}

/** The properties that a file has spoken of so far, and the equipment there. Keys only. */
export interface PlaceBook {
  at(key: string, known: KnownRecords): readonly PlaceRef[];
  add(key: string, ref: PlaceRef): void;
  /** The piece of equipment called `kind` at a property; `undefined` when there is none yet. */
  equipment(propertyId: Id, kind: string, known: KnownRecords): Id | undefined;
  addEquipment(propertyId: Id, kind: string, id: Id): void;
}

export function createPlaceBook(): PlaceBook {
  const places = new Map<string, PlaceRef[]>();
  const equipment = new Map<string, Id>();
  const keyOf = (propertyId: Id, kind: string) => `${propertyId} ${plainWords(kind)}`;

  return {
    at(key, known) {
      const own = places.get(key) ?? [];
      const stored = known.propertiesAt(key);
      return stored.length === 0 ? own : [...stored, ...own];
    },
    add(key, ref) {
      const list = places.get(key);
      if (list === undefined) places.set(ownCopy(key), [ref]);
      else list.push(ref);
    },
    equipment(propertyId, kind, known) {
      const own = equipment.get(keyOf(propertyId, kind));
      return own ?? known.equipmentAt(propertyId).find((one) => plainWords(one.kind) === plainWords(kind))?.id;
    },
    addEquipment(propertyId, kind, id) {
      equipment.set(keyOf(propertyId, kind), id);
    },
  };
}
