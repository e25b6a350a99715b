import type { Thing } from '../equipment/thing.ts';
import type { Clause } from './read-text.ts';
import { floors, placeQualifiers, places, placesAlike, placesTouch } from './words/places.ts';

/** A room or part of a property, with what tells it from its like ("back", "kids"). */
export interface Place {
  readonly room: string;
  readonly qualifiers: readonly string[];
}

/** Every place that a clause names. */
export function placesIn(clause: Clause): Place[] {
  const found: Place[] = [];
  const { words } = clause;
  for (let at = 0; at < words.length; at += 1) {
    for (let size = Math.min(4, words.length - at); size >= 1; size -= 1) {
      const name = words.slice(at, at + size).join(' ');
      const room = places.get(name) ?? places.get(name.replace(/s$/, ''));
      if (room === undefined) continue;
      const around = [...words.slice(Math.max(0, at - 2), at), ...words.slice(at, at + size)];
      const qualifiers = around.flatMap((word) => (word === room ? [] : (placeQualifiers.get(word) ?? [])));
      found.push({ room, qualifiers: [...new Set(qualifiers)] });
      at += size - 1;
      break;
    }
  }
  return found;
}

/** Unit names in a clause ("flat 5", "apt 2b", "unit 7"); `in 7` counts only for tenants. */
export function unitsIn(clause: Clause): string[] {
  const { text } = clause;
  const named = [...text.matchAll(/\b(?:flats?|apt|apartment|unit|suite|ste|room|rm|villa)(?: number| no)? (\d+[a-z]?|[a-z])\b/g)].map(
    (match) => match[1] as string,
  );
  const tenant = /\btenants? (?:in|at|of|from) (?:number |no )?(\d+[a-z]?)\b/.exec(text)?.[1];
  return tenant === undefined ? named : [...named, tenant];
}

export type PlaceRelation = 'same' | 'touching' | 'other' | 'unknown';

/** Up or down, where the place says so. */
function floorOf(place: Place): 'up' | 'down' | null {
  if (place.room === 'upstairs' || place.room === 'attic' || place.qualifiers.includes('up')) return 'up';
  return place.room === 'downstairs' || place.room === 'basement' || place.qualifiers.includes('down') ? 'down' : null;
}

function relate(a: Place, b: Place, spreads: boolean): PlaceRelation {
  if (a.room === b.room) {
    if (a.qualifiers.length === 0 || b.qualifiers.length === 0) return 'same';
    return a.qualifiers.some((one) => b.qualifiers.includes(one)) ? 'same' : 'other';
  }
  const floorsDiffer = floorOf(a) !== null && floorOf(b) !== null && floorOf(a) !== floorOf(b);
  if (floorsDiffer) return 'other';
  const pair = `${a.room} ${b.room}`;
  if (placesAlike.has(pair) || (spreads && placesTouch.has(pair))) {
    return a.qualifiers.length > 0 && b.qualifiers.length > 0 && !a.qualifiers.some((one) => b.qualifiers.includes(one))
      ? 'other'
      : 'touching';
  }
  if (floors.has(a.room) !== floors.has(b.room)) return 'unknown';
  return 'other';
}

const order: readonly PlaceRelation[] = ['same', 'touching', 'other', 'unknown'];

/** How the places of two texts stand to each other: the nearest pair decides. `spreads`: the fault goes through walls. */
export function relatePlaces(a: readonly Place[], b: readonly Place[], spreads = false): PlaceRelation {
  let best: PlaceRelation | null = null;
  for (const one of a) {
    for (const two of b) {
      const found = relate(one, two, spreads);
      if (best === null || order.indexOf(found) < order.indexOf(best)) best = found;
    }
  }
  return best ?? 'unknown';
}

/** Rooms that a fixture stands in as a rule. */
const usualRoom: ReadonlyMap<string, string> = new Map([
  ['bath', 'bathroom'],
  ['shower', 'bathroom'],
  ['toilet', 'bathroom'],
  ['dishwasher', 'kitchen'],
  ['oven', 'kitchen'],
  ['range', 'kitchen'],
  ['disposal', 'kitchen'],
]);

/** Where the named fixtures stand as a rule; for a text that names no place. */
export function usualPlaces(things: Iterable<Thing>): Place[] {
  return [...things].flatMap((thing) => {
    const room = usualRoom.get(thing.id);
    return room === undefined ? [] : [{ room, qualifiers: [] }];
  });
}
