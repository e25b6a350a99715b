import type { Id } from '../../../shared/domain/base/id.ts';

/** Who sits at this computer: remembered here only, it is nobody else's business. */
const key = 'makegood.actor';
const listeners = new Set<() => void>();

/** The chosen person's staff id; null before anybody was chosen, and then the first owner stands in. */
export function chosenActor(): Id | null {
  return localStorage.getItem(key);
}

export function chooseActor(id: Id): void {
  localStorage.setItem(key, id);
  for (const listener of listeners) listener();
}

export function onActor(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
