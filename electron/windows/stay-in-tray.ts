import type { BrowserWindow } from 'electron';

type Hideable = Pick<BrowserWindow, 'on' | 'hide'>;

/** Hides a window in place of closing it, where `stays` says so at that moment; asked before anything else is. */
export function stayInTray(window: Hideable, stays: () => boolean): void {
  window.on('close', (event) => {
    if (!stays()) return;
    event.preventDefault();
    window.hide();
  });
}
