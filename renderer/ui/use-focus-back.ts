import { useEffect, useRef } from 'react';

/**
 * For what opens in front of a screen: gives the focus back, in the moment it goes, to what had it before. At once and
 * not with the next frame: whoever closes one box and opens another with the next key would find the focus gone from it.
 */
export function useFocusBack(): void {
  const before = useRef(document.activeElement);
  useEffect(
    () => () => {
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (isNowhere && before.current instanceof HTMLElement) before.current.focus();
    },
    [],
  );
}
