import { useEffect, useSyncExternalStore } from 'react';
import { ask } from '../../desktop/bridge.ts';
import { createThumbMaker } from './thumb-maker.ts';
import { createThumbStore, type Pictured, type ThumbState } from './thumb-store.ts';

const thumbs = createThumbStore(ask, createThumbMaker());

/** Looks for these on the disk whenever there are others of them, or `turn` is another: what was missing may be back. */
export function useThumbs(pictures: readonly Pictured[], turn: unknown): void {
  const wanted = pictures.map(({ sha256 }) => sha256).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is another one at each drawing, what is in it is not
  useEffect(() => {
    // A store that cannot be asked leaves the names; nothing of them is missing for that.
    if (pictures.length > 0) thumbs.look(pictures).catch(() => undefined);
  }, [wanted, turn]);
}

export function useThumb(sha256: string): ThumbState {
  return useSyncExternalStore(thumbs.subscribe, () => thumbs.stateOf(sha256));
}
