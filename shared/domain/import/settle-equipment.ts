import type { Id } from '../base/id.ts';
import type { Equipment } from '../equipment/equipment.ts';
import { equipmentKeys } from '../equipment/equipment-keys.ts';
import { newEquipment } from '../equipment/new-equipment.ts';
import type { ChunkWriter } from './chunk-writer.ts';
import type { Draft, KnownEquipment, KnownRecords, PlanSetup } from './import-plan.ts';
import { plainWords } from './read-choice.ts';
import { equipmentFacts, type ReadEquipment } from './read-equipment.ts';

/** What became of a piece of equipment. */
export type EquipmentVerdict = 'new' | 'updated' | 'unchanged' | 'repeated';

/** The equipment that a file has spoken of so far, by where it stands and what is written on it. */
export interface EquipmentBook {
  settle(read: ReadEquipment, propertyId: Id, known: KnownRecords, writer: ChunkWriter, setup: PlanSetup): EquipmentVerdict;
}

export function createEquipmentBook(): EquipmentBook {
  /** Those of this file, by each key that names them. */
  const own = new Set<string>();

  return {
    settle(read, propertyId, known, writer, setup) {
      const keys = keysOf(read, propertyId);
      if (keys.some((key) => own.has(key))) return 'repeated';
      for (const key of keys) own.add(key);
      const stored = storedFor(read, propertyId, known);
      if (stored !== undefined) return update(read, stored, writer);
      const source = { sourcePrint: read.print, ...(read.sourceKey === null ? {} : { sourceKey: read.sourceKey }) };
      writer.equipment({ id: setup.newId(), ...newEquipment({ propertyId, ...read.facts, ...source }) });
      return 'new';
    },
  };
}

/** By number, else by serial number at the place, else by what it is called there. */
function keysOf({ sourceKey, facts }: ReadEquipment, propertyId: Id): string[] {
  if (sourceKey !== null) return [sourceKey];
  if (facts.serial !== null) return [`${propertyId} serial ${plainWords(facts.serial)}`];
  return [`${propertyId} ${[facts.kind, facts.make ?? '', facts.model ?? ''].map(plainWords).join('|')}`];
}

function storedFor(read: ReadEquipment, propertyId: Id, known: KnownRecords): KnownEquipment | undefined {
  const numbered = read.sourceKey === null ? undefined : known.equipmentBySource(read.sourceKey);
  if (numbered !== undefined) return numbered;
  const here = known.equipmentAt(propertyId);
  const { serial, kind, make, model } = read.facts;
  const same = (one: string | null, other: string | null): boolean =>
    one === null || other === null || plainWords(one) === plainWords(other);
  const bySerial = serial === null ? undefined : here.find((one) => one.serial !== null && same(one.serial, serial));
  return (
    bySerial ??
    here.find(
      (one) => plainWords(one.kind) === plainWords(kind) && same(one.serial, serial) && same(one.make, make) && same(one.model, model),
    )
  );
}

/** Only what the file has changed is changed; what it knows and we do not is filled in. */
function update(read: ReadEquipment, stored: KnownEquipment, writer: ChunkWriter): EquipmentVerdict {
  if (stored.sourcePrint === read.print) return 'unchanged';
  const [old, now] = [stored.sourcePrint?.split('.'), read.print.split('.')];
  const set: Partial<Draft<Equipment>> = {};
  equipmentFacts.forEach((field, at) => {
    const value = read.facts[field];
    const changed = old === undefined ? (stored[field] ?? '') === '' && (value ?? '') !== '' : old[at] !== now[at] && (value ?? '') !== '';
    if (changed) Object.assign(set, { [field]: value });
  });
  const source = read.sourceKey !== null && stored.sourceKey === undefined ? { sourceKey: read.sourceKey } : {};
  const after = { kind: stored.kind, make: stored.make, model: stored.model, ...set };
  writer.changeEquipment(stored.id, { ...set, ...equipmentKeys(after), ...source, sourcePrint: read.print });
  return Object.keys(set).length === 0 ? 'unchanged' : 'updated';
}
