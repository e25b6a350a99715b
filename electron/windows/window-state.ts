import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';

const windowStateSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(600).max(20_000),
  height: z.int().min(400).max(20_000),
  maximized: z.boolean(),
});
type WindowState = z.infer<typeof windowStateSchema>;

export const defaultSize = { width: 1280, height: 800 };

/**
 * The window's last place, or null when none is known or none of it would be on a screen that is there now
 * (a second display that was unplugged must not hide the program).
 */
export function readWindowState(file: string, screens: readonly Rectangle[]): WindowState | null {
  try {
    const state = windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return screens.some((screen) => overlaps(state, screen)) ? state : null;
  } catch {
    // A missing or unreadable file only costs the remembered place.
    return null;
  }
}

/** Enough of the title bar must be reachable to drag the window back. */
function overlaps(state: Rectangle, screen: Rectangle): boolean {
  const wide = Math.min(state.x + state.width, screen.x + screen.width) - Math.max(state.x, screen.x);
  return wide >= 100 && state.y >= screen.y && state.y <= screen.y + screen.height - 40;
}

/** Writes the place of the window when it settled, and when it closes. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    writeWindowState(file, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, 400);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('close', save);
}

/** At once, not in the background: the program may end right after its window closed. */
function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch {
    // The place of a window is no reason to trouble anybody.
  }
}
