/** What the page tells at once of its own accord, one JSON text a time. */
export type Told =
  /** The screen would say *Saved*: the journal has acknowledged this operation. `at` is Unix milliseconds. */
  | { readonly kind: 'saved'; readonly id: string; readonly at: number }
  /** A command or an import could not be carried out, or not be saved. */
  | { readonly kind: 'failed'; readonly message: string }
  /** A long task has come to this point. */
  | { readonly kind: 'reached'; readonly point: string };

declare global {
  /** Put there by the driver (`open-electron.ts`). */
  var tellDriver: ((text: string) => void) | undefined;
}

export function tell(told: Told): void {
  globalThis.tellDriver?.(JSON.stringify(told));
}
