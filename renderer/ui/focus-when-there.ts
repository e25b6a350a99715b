/** How many frames an element is waited for: about two seconds. */
const frames = 120;

/**
 * Puts the focus onto an element that the present change brings on screen, however many frames that takes: a part may
 * still be fetched or drawn when the change is told. Whoever has moved the focus elsewhere meanwhile keeps it.
 * @param find the element, undefined or null until it is there
 */
export function focusWhenThere(find: () => HTMLElement | null | undefined): void {
  const before = document.activeElement;
  const tryIn = (left: number): void => {
    requestAnimationFrame(() => {
      const isMoved = document.activeElement !== before && document.activeElement !== document.body;
      const element = find();
      if (left < frames && isMoved) return;
      element?.focus();
      if (document.activeElement !== element && left > 1) tryIn(left - 1);
    });
  };
  tryIn(frames);
}
