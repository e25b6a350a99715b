import { useSyncExternalStore } from 'react';
import { currentLook, type Density, onLook } from './appearance.ts';

/** How much room lines have on this computer, for lists that reckon with the height of a line. */
export function useDensity(): Density {
  return useSyncExternalStore(onLook, () => currentLook().density);
}
