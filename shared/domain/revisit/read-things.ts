import type { Thing } from '../equipment/thing.ts';
import { things } from '../equipment/things.ts';
import { type Clause, readText, stemOf } from './read-text.ts';

/** A name found in a text. A word with several meanings ("heater", "board") carries them all. */
export interface Mention {
  readonly things: readonly Thing[];
  readonly at: number;
  readonly length: number;
}

interface Entry {
  readonly stems: readonly string[];
  readonly things: Thing[];
}

let byFirstStem: ReadonlyMap<string, readonly Entry[]> | null = null;

/** Names by their first stem, the longest first: "kitchen drain" is found before "drain". */
function entries(): ReadonlyMap<string, readonly Entry[]> {
  if (byFirstStem !== null) return byFirstStem;
  const byName = new Map<string, Entry>();
  for (const thing of things) {
    for (const name of thing.names) {
      const stems = name.split(' ').map(stemOf);
      const key = stems.join(' ');
      const entry = byName.get(key);
      if (entry === undefined) byName.set(key, { stems, things: [thing] });
      else if (!entry.things.includes(thing)) entry.things.push(thing);
    }
  }
  const map = new Map<string, Entry[]>();
  for (const entry of byName.values()) {
    const first = entry.stems[0] as string;
    const list = map.get(first);
    if (list === undefined) map.set(first, [entry]);
    else list.push(entry);
  }
  for (const list of map.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  byFirstStem = map;
  return map;
}

/** Every thing that a clause names, longest names first, none inside another. */
export function mentionsIn(clause: Clause): Mention[] {
  const table = entries();
  const found: Mention[] = [];
  for (let at = 0; at < clause.stems.length; ) {
    const entry = table.get(clause.stems[at] as string)?.find((one) => one.stems.every((stem, index) => clause.stems[at + index] === stem));
    if (entry === undefined) at += 1;
    else {
      found.push({ things: entry.things, at, length: entry.stems.length });
      at += entry.stems.length;
    }
  }
  return found;
}

const byText = new Map<string, readonly Thing[]>();

/** What a short label ("combi boiler", "split system AC (lounge)") names; the most telling first, vague ones last. */
export function thingsIn(label: string): readonly Thing[] {
  const known = byText.get(label);
  if (known !== undefined) return known;
  const found = readText(label).flatMap((clause) => mentionsIn(clause).flatMap((mention) => mention.things));
  const sorted = [...found.filter((thing) => !thing.vague), ...found.filter((thing) => thing.vague)];
  if (byText.size > 2000) byText.clear();
  byText.set(label, sorted);
  return sorted;
}
