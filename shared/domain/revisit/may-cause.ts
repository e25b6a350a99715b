import type { SystemCategory, Thing } from '../equipment/thing.ts';
import type { Fault } from '../job/symptom-words.ts';

/** Systems that a fault may come from although it shows elsewhere in the house. */
const sources: Partial<Readonly<Record<Fault, readonly SystemCategory[]>>> = {
  pressure: ['supply', 'treatment', 'water-heating', 'pumps'],
  'no-hot-water': ['water-heating', 'supply', 'gas'],
  'no-heat': ['heating', 'gas'],
  'not-cold': ['cooling', 'refrigeration'],
};

/** Blocked behind these, anything upstream backs up. */
const mainDrains: ReadonlySet<string> = new Set(['sewer', 'branch-drain', 'floor-drain', 'sewage-pump']);

/** Work on these can leave anything that runs on electricity without it. */
const electricity: ReadonlySet<string> = new Set(['panel', 'breaker', 'rcd', 'circuit', 'neutral', 'power', 'outlet', 'gfci']);
const electrical: ReadonlySet<Fault> = new Set(['dead', 'tripping', 'flicker', 'spark']);

/** The fault that work on `before` may well have led to, whatever thing it shows at; null when none. */
export function mayCause(now: ReadonlySet<Fault>, before: Iterable<Thing>): Fault | null {
  const list = [...before];
  for (const fault of now) {
    if (electrical.has(fault) && list.some((thing) => electricity.has(thing.id))) return fault;
    if (fault === 'blocked' && list.some((thing) => mainDrains.has(thing.id))) return fault;
    const systems = sources[fault];
    if (systems !== undefined && list.some((thing) => thing.system !== null && systems.includes(thing.system))) return fault;
  }
  return null;
}
