import type { BrowserWindow } from 'electron';

/** How long a window may take for a last snapshot before it closes, in milliseconds. */
const patience = 8_000;

type Closable = Pick<BrowserWindow, 'on' | 'close' | 'isDestroyed' | 'webContents'>;

export interface AskBeforeClose {
  /** Whether this window wants to be asked. */
  ask(webContentsId: number, ask: boolean): void;
  /** It has done what it wanted to do. */
  done(webContentsId: number): void;
  watch(window: Closable): void;
}

/** Gives a window that asked for it the time for a last snapshot. A page that stopped or was read anew is not waited for. */
export function createAskBeforeClose(wait = patience): AskBeforeClose {
  const asks = new Set<number>();
  const closing = new Map<number, () => void>();
  return {
    ask(id, ask) {
      if (ask) asks.add(id);
      else asks.delete(id);
    },
    done: (id) => closing.get(id)?.(),
    watch(window) {
      const { webContents } = window;
      const { id } = webContents;
      const forget = (): void => {
        asks.delete(id);
        closing.get(id)?.();
      };
      webContents.on('render-process-gone', forget);
      webContents.on('did-navigate', forget);
      window.on('closed', () => {
        asks.delete(id);
        closing.delete(id);
      });
      window.on('close', (event) => {
        // It stays in the tray: nothing closes.
        if (event.defaultPrevented) return;
        if (closing.has(id)) event.preventDefault();
        if (closing.has(id) || !asks.delete(id)) return;
        event.preventDefault();
        const close = (): void => {
          clearTimeout(timer);
          closing.delete(id);
          if (!window.isDestroyed()) window.close();
        };
        const timer = setTimeout(close, wait);
        closing.set(id, close);
        webContents.send('backup:quit', {});
      });
    },
  };
}
