/** A window that is hidden ticks once a minute; whatever is longer was no talking: the computer slept. */
const longestMs = 90_000;
/** Between two ticks as a rule, and all that counts of a span in which it slept. */
const usualMs = 1_000;

/**
 * One tick of an item's clock. In milliseconds.
 * @param ran since the tick before, by a stopwatch, which on some systems stands still while the computer sleeps
 * @param passed the same by the clock on the wall, which somebody may set
 */
export function countTick(ran: number, passed: number): { readonly counted: number; readonly slept: number } {
  const gap = Math.max(ran, passed);
  if (gap <= longestMs) return { counted: Math.max(0, ran), slept: 0 };
  return { counted: Math.min(usualMs, Math.max(0, ran)), slept: gap };
}
