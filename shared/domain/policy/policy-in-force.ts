import type { LocalDate } from '../base/now.ts';
import type { Policy } from './policy.ts';

type Version = Pick<Policy, 'id' | 'version' | 'inForceFrom'>;

/** The version that counts on a date: the highest of those that are in force by then. Null before the first. */
export function policyInForce<P extends Version>(policies: readonly P[], on: LocalDate): P | null {
  return newest(policies.filter(({ inForceFrom }) => inForceFrom <= on));
}

/** The version that comes into force next after a date; null where none waits. One that a higher version overtakes never does. */
export function nextPolicy<P extends Version>(policies: readonly P[], on: LocalDate): P | null {
  const present = policyInForce(policies, on);
  const coming = policies.filter(({ inForceFrom, version }) => inForceFrom > on && version > (present?.version ?? 0));
  const soonest = coming.map(({ inForceFrom }) => inForceFrom).toSorted()[0];
  return newest(coming.filter(({ inForceFrom }) => inForceFrom === soonest));
}

/** The version that was written last, in force or not; null where there is none. */
export function latestPolicy<P extends Version>(policies: readonly P[]): P | null {
  return newest(policies);
}

/** Two machines may have written the same number: the later row then counts everywhere. */
function newest<P extends Version>(policies: readonly P[]): P | null {
  return policies.reduce<P | null>((best, one) => {
    if (best === null || one.version > best.version) return one;
    return one.version === best.version && one.id > best.id ? one : best;
  }, null);
}
