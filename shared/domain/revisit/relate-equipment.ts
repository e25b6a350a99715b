import type { Id } from '../base/id.ts';
import type { Thing } from '../equipment/thing.ts';
import { type Place, placesIn, relatePlaces } from './read-places.ts';
import { readText } from './read-text.ts';
import { thingsIn } from './read-things.ts';
import type { Reading } from './read-words.ts';
import type { RevisitEquipment } from './revisit.ts';

/** Equipment with its label read: "split system AC (main bedroom)" is a split in a bedroom. */
export interface PreparedEquipment {
  readonly row: RevisitEquipment;
  readonly things: readonly Thing[];
  readonly places: readonly Place[];
  /** Numbers and names in the label that tell it from its like ("2", "in-law"). */
  readonly marks: ReadonlySet<string>;
}

export function prepareEquipment(rows: readonly RevisitEquipment[]): readonly PreparedEquipment[] {
  return rows.map((row) => {
    const clauses = readText(row.kind);
    const marks = /\((.*)\)|\b(\d+)\b/.exec(row.kind.toLowerCase());
    return {
      row,
      things: thingsIn(row.kind).slice(0, 3),
      places: clauses.flatMap(placesIn),
      marks: new Set((marks?.[1] ?? marks?.[2] ?? '').split(/[^\p{L}\p{N}]+/u).filter((mark) => mark !== '')),
    };
  });
}

export function equipmentOf(ids: readonly Id[], all: readonly PreparedEquipment[]): readonly PreparedEquipment[] {
  return all.filter((one) => ids.includes(one.row.id));
}

function namesIt(things: ReadonlySet<Thing>, one: PreparedEquipment): boolean {
  const kinds = one.things.filter((thing) => !thing.vague);
  const list = [...things];
  return kinds.some((kind) => list.some((thing) => !thing.vague && (thing.id === kind.id || thing.of.includes(kind.id))));
}

function sameKind(a: PreparedEquipment, b: PreparedEquipment): boolean {
  return a.things.some((thing) => !thing.vague && b.things.includes(thing));
}

/**
 * The equipment at a property that words mean, when they leave no doubt: the only one of what they name, or the one of
 * several whose place or number they give. Null when they name none or could mean several.
 */
export function equipmentMeant(reading: Reading, text: string, atProperty: readonly PreparedEquipment[]): PreparedEquipment | null {
  const named = atProperty.filter((one) => namesIt(reading.things, one));
  if (named.length === 1) return named[0] as PreparedEquipment;
  const words = new Set(text.split(' '));
  // "The parish hall is cold": the label alone tells which of several of a kind.
  const pool =
    named.length > 1
      ? named
      : atProperty.filter(
          (one) => (one.marks.size > 0 || one.places.length > 0) && atProperty.some((other) => other !== one && sameKind(one, other)),
        );
  const told = pool.filter(
    (one) =>
      [...one.marks].some((mark) => words.has(mark)) || (one.places.length > 0 && relatePlaces(reading.places, one.places) === 'same'),
  );
  return told.length === 1 ? (told[0] as PreparedEquipment) : null;
}
