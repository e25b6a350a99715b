import { useState } from 'react';

/** How a picture is looked at: never kept, and from the start again with the next one. */
export interface Looking {
  /** 1: as large as it fits. */
  readonly zoom: number;
  /** Degrees clockwise, in quarters. Turns the view, not the picture. */
  readonly turn: number;
  readonly comparing: boolean;
  readonly closer: () => void;
  readonly further: () => void;
  readonly fit: () => void;
  readonly turnOn: () => void;
  readonly compare: () => void;
}

const step = 1.5;
const closest = 16;

export function useLooking(id: string): Looking {
  const [view, setView] = useState({ of: id, zoom: 1, turn: 0 });
  const [comparing, setComparing] = useState(false);
  const { zoom, turn } = view.of === id ? view : { zoom: 1, turn: 0 };
  const change = (changes: { zoom?: number; turn?: number }): void => setView({ of: id, zoom, turn, ...changes });
  return {
    zoom,
    turn,
    comparing,
    closer: () => change({ zoom: Math.min(closest, zoom * step) }),
    further: () => change({ zoom: zoom / step < 1.05 ? 1 : zoom / step }),
    fit: () => change({ zoom: 1 }),
    turnOn: () => change({ turn: (turn + 90) % 360 }),
    compare: () => setComparing(!comparing),
  };
}
