import type { Id } from '../../../shared/domain/base/id.ts';

const key = 'makegood.today.selected';
const rangKey = 'makegood.today.they-rang';
const listeners = new Set<() => void>();

/** The line of *Today* that is chosen in this window; null for the first. */
export function chosenCall(): Id | null {
  return sessionStorage.getItem(key);
}

/**
 * Chooses a line of *Today*, before it opens or while it stands there: how other screens lead to one call.
 * @param theyRang the customer has just rung: what is open with them is settled on this card
 */
export function chooseCall(id: Id, theyRang = false): void {
  sessionStorage.setItem(key, id);
  if (theyRang) sessionStorage.setItem(rangKey, id);
  else if (sessionStorage.getItem(rangKey) !== id) sessionStorage.removeItem(rangKey);
  for (const listener of listeners) listener();
}

/** True while this is the card of somebody who has just rung us. */
export function theyRang(id: Id): boolean {
  return sessionStorage.getItem(rangKey) === id;
}

export function onChosenCall(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
