import { join } from 'node:path';
import { type Session, session } from 'electron';
import type { ShopName } from '../../shared/ipc/contract.ts';

/** The folder of the sample shop inside the profile: its records, its journal, and what its pages remember. */
export function sampleFolder(profile: string): string {
  return join(profile, 'sample-shop');
}

export interface ShopSessions {
  /** The session of a shop, made ready at its first use. Only once the application is ready. */
  of(shop: ShopName): Session;
  /** Whose session this is; null for one that is none of ours. */
  shopOf(asked: Session): ShopName | null;
}

/**
 * Two shops, two sessions: the business's own records lie in the program's usual one, the sample shop's in a folder of
 * their own, so that no page can reach from one into the other. `prepare` gives each the same pages and denials.
 */
export function createShopSessions(profile: string, prepare: (made: Session, shop: ShopName) => void): ShopSessions {
  const made = new Map<ShopName, Session>();
  const make = (shop: ShopName): Session => (shop === 'own' ? session.defaultSession : session.fromPath(sampleFolder(profile)));
  return {
    of(shop) {
      const known = made.get(shop);
      if (known !== undefined) return known;
      const fresh = make(shop);
      prepare(fresh, shop);
      made.set(shop, fresh);
      return fresh;
    },
    shopOf: (asked) => [...made].find(([, one]) => one === asked)?.[0] ?? null,
  };
}
