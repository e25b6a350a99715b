let wished = false;
const listeners = new Set<() => void>();

/** True after the notice's *Go back to how it was*, until the page of copies has asked for it. */
export function isGoBackWished(): boolean {
  return wished;
}

export function wishGoBack(next: boolean): void {
  wished = next;
  for (const listener of listeners) listener();
}

export function onGoBackWish(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
