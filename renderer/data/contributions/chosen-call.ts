import type { Id } from '../../../shared/domain/base/id.ts';

const key = 'makegood.today.selected';

/** The line of *Today* that is chosen in this window; null for the first. */
export function chosenCall(): Id | null {
  return sessionStorage.getItem(key);
}

/** Chooses a line before *Today* opens: how other screens lead to one call. */
export function chooseCall(id: Id): void {
  sessionStorage.setItem(key, id);
}
