import { type BrowserWindow, nativeTheme } from 'electron';
import type { Facts, ShopName } from '../../shared/ipc/contract.ts';

/** Opens a window on a shop. `look`: how the window before it looked, for one that has no look of its own yet. */
export type OpenShop = (shop: ShopName, look: Facts['look']) => BrowserWindow;

export interface ShopWindows {
  /** The window that shows now, null when none does. */
  current(): BrowserWindow | null;
  /** Shows a shop in place of what shows now; the old window goes when the new one has something to show. */
  show(shop: ShopName): void;
  /** Puts a new window in place of the one on this shop, when it is shown: what a window is told when it is made has changed. */
  renew(shop: ShopName): void;
  /** Brings the window to the front. */
  focus(): void;
}

/** One window at a time, on one shop at a time. A start always shows the own one. */
export function createShopWindows(open: OpenShop): ShopWindows {
  /** While one window takes the place of another, nothing else is opened: two windows on one shop would write over each other. */
  let isChanging = false;
  let shown: { readonly shop: ShopName; readonly window: BrowserWindow } | null = null;
  const bringUp = (shop: ShopName, look: Facts['look']): BrowserWindow => {
    const window = open(shop, look);
    shown = { shop, window };
    window.on('closed', () => {
      if (shown?.window === window) shown = null;
    });
    return window;
  };
  /** `end` closes the old window, once the new one has something to show. */
  const replace = (shop: ShopName, end: (before: BrowserWindow) => void): void => {
    const before = shown;
    const after = bringUp(shop, before === null ? null : lookOf(before.window));
    if (before === null) return;
    isChanging = true;
    takePlace(before.window, after);
    after.once('ready-to-show', () => end(before.window));
    before.window.once('closed', () => {
      isChanging = false;
    });
    // It went before it had anything to show: the old one stands as it stood.
    after.once('closed', () => {
      isChanging = false;
      if (shown === null && !before.window.isDestroyed()) shown = before;
    });
  };
  return {
    current: () => shown?.window ?? null,
    show(shop) {
      if (shown?.shop !== shop && !isChanging) replace(shop, (before) => before.close());
    },
    renew(shop) {
      // Not asked whether it may close: its records are no longer the current ones, so it has nothing left to finish.
      if (shown?.shop === shop && !isChanging) replace(shop, (before) => before.destroy());
    },
    focus() {
      if (shown === null) return;
      const { window } = shown;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

function lookOf(window: BrowserWindow): Facts['look'] {
  return { appearance: nativeTheme.themeSource, textSize: Math.round(window.webContents.getZoomFactor() * 100) };
}

function takePlace(before: BrowserWindow, after: BrowserWindow): void {
  after.setBounds(before.getNormalBounds());
  if (before.isMaximized()) after.maximize();
}
