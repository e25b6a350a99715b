import { useState } from 'react';

/** The picture that fills the screen, of the slide with this key. */
export interface Pictures {
  readonly enlarged: number | null;
  readonly open: (index: number) => void;
  readonly close: () => void;
  /** Goes to another picture. False where none is enlarged: then the step is the story's. */
  readonly step: (by: 1 | -1) => boolean;
  /** Null where there are none. */
  readonly toggle: (() => void) | null;
}

export function usePictures(key: string, count: number): Pictures {
  const [at, setAt] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const enlarged = at !== null && at.key === key && at.index < count ? at.index : null;
  const open = (index: number): void => setAt({ key, index });
  const close = (): void => setAt(null);
  return {
    enlarged,
    open,
    close,
    step: (by) => {
      if (enlarged === null) return false;
      open(Math.min(count - 1, Math.max(0, enlarged + by)));
      return true;
    },
    toggle: count === 0 ? null : () => (enlarged === null ? open(0) : close()),
  };
}
