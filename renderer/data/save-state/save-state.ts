import type { Instant } from '../../../shared/domain/base/now.ts';

/** What the top bar says about saving. `failed` stays until the journal could be written again. */
export type SaveState =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Instant }
  | { readonly state: 'failed'; readonly message: string }
  /** The database has not answered a change for a long while: nothing can be changed until the records are opened again. */
  | { readonly state: 'stuck' };

let current: SaveState = { state: 'idle' };
const listeners = new Set<() => void>();

export function saveState(): SaveState {
  return current;
}

export function setSaveState(next: SaveState): void {
  current = next;
  for (const listener of listeners) listener();
}

export function onSaveState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
