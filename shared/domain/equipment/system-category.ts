import { thingsIn } from '../revisit/read-things.ts';
import type { SystemCategory } from './thing.ts';

/**
 * The system of a house that a kind of equipment belongs to ("combi boiler" heating, "PTR valve" water heating); null
 * where the words name nothing known. Several: the first definite one decides.
 */
export function systemCategory(kind: string): SystemCategory | null {
  return thingsIn(kind).find((thing) => thing.system !== null)?.system ?? null;
}
