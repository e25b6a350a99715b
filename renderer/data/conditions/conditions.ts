import { useSyncExternalStore } from 'react';
import type { Condition, ConditionCode } from '../../../shared/ipc/conditions-contract.ts';
import type { Argument } from '../../../shared/ipc/contract.ts';
import { ask, listen } from '../../desktop/bridge.ts';

/** The conditions under which the records are kept, as main last told them; the same list until they change. */
let current: readonly Condition[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Condition[]): void {
  if (JSON.stringify(next) === JSON.stringify(current)) return;
  current = next;
  for (const listener of listeners) listener();
}

function onConditions(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Has main look, and listens from then on. Returns how to stop. `newest`: the moment of the newest change. */
export function followConditions(newest: Argument<'conditions:state'>['newest']): () => void {
  const look = (): void => {
    // Main looks again by itself; nothing hangs on this one.
    ask('conditions:state', { newest }).then(set, () => undefined);
  };
  look();
  return listen('conditions:changed', look);
}

/** Not shown again before the next start. */
export async function letConditionGo(code: ConditionCode): Promise<void> {
  set(await ask('conditions:let-go', { code }));
}

/** Everything that is so now, the weightiest first, also what was let go of. */
export function useConditions(): readonly Condition[] {
  return useSyncExternalStore(onConditions, () => current);
}
