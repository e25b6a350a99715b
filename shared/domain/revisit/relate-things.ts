import type { Thing } from '../equipment/thing.ts';
import { areJoined } from '../equipment/things.ts';

/** How what the new call names stands to what an earlier visit was about, nearest first. */
export const thingRelations = ['same', 'part', 'joined', 'system', 'vague', 'sibling', 'none'] as const;
export type ThingRelation = (typeof thingRelations)[number];

export interface ThingMatch {
  readonly kind: ThingRelation;
  readonly now: Thing;
  readonly before: Thing;
}

function relate(now: Thing, before: Thing): ThingRelation {
  if (now.id === before.id) return now.vague ? 'vague' : 'same';
  // "Roof" or "drain" alone is the whole of too many parts to mean ours.
  if (now.of.includes(before.id) || before.of.includes(now.id)) return now.vague ? 'vague' : 'part';
  if (areJoined(now.id, before.id)) return now.vague && before.vague ? 'vague' : 'joined';
  if (now.of.length > 0 && now.of.some((host) => before.of.includes(host))) return 'joined';
  if (now.system === null || now.system !== before.system) return 'none';
  if (now.vague || before.vague) return 'vague';
  // Both stand for themselves (garden tap, kitchen tap) or are parts of two things of one system.
  return now.of.length === 0 && before.of.length === 0 ? 'sibling' : 'system';
}

/**
 * The nearest pair; null where either side names nothing. Where the new call names something definite, that decides:
 * "fireplace pilot" is no furnace although both have pilots; a vague word then shows at most as `vague`.
 */
export function relateThings(now: ReadonlySet<Thing>, before: ReadonlySet<Thing>): ThingMatch | null {
  const definite = [...now].filter((thing) => !thing.vague && thing.system !== null);
  const best = nearest(definite.length > 0 ? definite : now, before);
  if (definite.length === 0 || (best !== null && best.kind !== 'none' && best.kind !== 'sibling')) return best;
  const other = nearest(
    [...now].filter((thing) => !definite.includes(thing)),
    before,
  );
  return other !== null && other.kind !== 'none' && other.kind !== 'sibling' ? { ...other, kind: 'vague' } : (best ?? other);
}

function nearest(now: Iterable<Thing>, before: Iterable<Thing>): ThingMatch | null {
  let best: ThingMatch | null = null;
  let rank: number = thingRelations.length;
  for (const one of now) {
    for (const two of before) {
      const kind = relate(one, two);
      const at = thingRelations.indexOf(kind);
      if (at < rank) {
        best = { kind, now: one, before: two };
        rank = at;
      }
    }
  }
  return best;
}

/** True when a set names something definite, not only "pipe" or "valve". */
export function isDefinite(things: ReadonlySet<Thing>): boolean {
  for (const thing of things) if (!thing.vague && thing.system !== null) return true;
  return false;
}
