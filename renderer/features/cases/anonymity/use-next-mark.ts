import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus onto the mark that follows one that has just gone, or onto the last, once the texts are there anew; onto `otherwise` where there is none. */
export function useNextMark(
  within: RefObject<HTMLElement | null>,
  otherwise: RefObject<HTMLElement | null>,
  texts: unknown,
): { readonly remember: () => void } {
  const place = useRef<number | null>(null);
  const marks = (): HTMLElement[] => [...(within.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: it acts when the texts are others, not at each drawing
  useEffect(() => {
    if (place.current === null) return;
    const there = marks();
    (there[Math.min(place.current, there.length - 1)] ?? otherwise.current)?.focus({ preventScroll: true });
    place.current = null;
  }, [texts]);
  return {
    remember: () => {
      const at = marks().indexOf(document.activeElement as HTMLElement);
      place.current = at < 0 ? null : at;
    },
  };
}
