import { ask } from '../../desktop/bridge.ts';

/** How the program looks on this computer: it goes with the eyes and the screen, not with the records. */
export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

/** Sizes of text and everything with it, in percent. */
export const textSizes = [100, 110, 125, 150] as const;
export type TextSize = (typeof textSizes)[number];

/** How much room lines of lists and panels have. */
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

export interface Look {
  readonly appearance: Appearance;
  readonly textSize: TextSize;
  readonly density: Density;
}

const key = 'makegood.look';
const usual: Look = { appearance: 'system', textSize: 100, density: 'comfortable' };
const listeners = new Set<() => void>();
let current: Look = readLook();

/** The look as it is set, for `useSyncExternalStore`. */
export function currentLook(): Look {
  return current;
}

export function onLook(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes the look at once and remembers it on this computer. */
export async function setLook(changes: Partial<Look>): Promise<void> {
  current = { ...current, ...changes };
  localStorage.setItem(key, JSON.stringify(current));
  for (const listener of listeners) listener();
  await applyAppearance();
}

/** Takes the look of the window before this one, where this one was never given a look of its own. */
export function adoptLook(look: object | null): void {
  if (look !== null && localStorage.getItem(key) === null) current = lookOf(look);
}

/**
 * Brings the window to the look that is remembered. Called at the start and after each change. The main process does
 * it: light and dark reach native parts too, and the page is enlarged as a whole, so that layouts know how much room
 * is left.
 */
export async function applyAppearance(): Promise<void> {
  document.documentElement.dataset['density'] = current.density;
  await Promise.all([
    ask('app:set-appearance', { appearance: current.appearance }),
    ask('app:set-text-size', { percent: current.textSize }),
  ]);
}

/** What is stored may come from another version: each part that is not understood is as usual. */
function readLook(): Look {
  let stored: unknown = null;
  try {
    stored = JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    // Not JSON: somebody else wrote it.
  }
  return lookOf(typeof stored === 'object' && stored !== null ? stored : {});
}

function lookOf(stored: object): Look {
  const { appearance, textSize, density } = stored as Readonly<Record<string, unknown>>;
  return {
    appearance: appearances.find((one) => one === appearance) ?? usual.appearance,
    textSize: textSizes.find((one) => one === textSize) ?? usual.textSize,
    density: densities.find((one) => one === density) ?? usual.density,
  };
}
