import { useCallback, useRef } from 'react';

/** The parts of the desk that the focus goes between. */
export function useDeskParts() {
  const parts = useRef<{ list: { focus(): void } | null; card: HTMLElement | null; field: HTMLInputElement | null }>({
    list: null,
    card: null,
    field: null,
  });
  const awaitsList = useRef(false);
  const listIs = useCallback((list: { focus(): void } | null): void => {
    parts.current.list = list;
    if (list !== null && awaitsList.current) list.focus();
    awaitsList.current = false;
  }, []);
  return {
    parts,
    listIs,
    toList: (): void => parts.current.list?.focus(),
    toField: (): void => parts.current.field?.focus(),
    isInCard: (): boolean => parts.current.card?.contains(document.activeElement) ?? false,
    /** The list that comes next gets the focus. */
    awaitList: (): void => {
      awaitsList.current = true;
    },
  };
}
