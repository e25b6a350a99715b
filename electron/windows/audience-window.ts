import { BrowserWindow, type Display, screen } from 'electron';
import type { Stage } from '../ipc/stage-handlers.ts';
import { audiencePage } from './own-page.ts';
import { lockedIn } from './security.ts';

export interface AudienceOptions {
  /** The window that presents. */
  readonly presenter: () => BrowserWindow | null;
  /** The development server's address, or null for the built pages. */
  readonly developmentUrl: string | null;
  readonly title: string;
  /** A display came or went, or the window was closed. */
  readonly changed: () => void;
  readonly report: (where: string, error: unknown) => void;
}

/**
 * The window on a second display, for everybody: a page of the program in the session of the window that presents, with no
 * way to main and none to the records. It goes with that window.
 */
export function createAudience({ presenter, developmentUrl, title, changed, report }: AudienceOptions): Stage & { begin(): void } {
  let shown: BrowserWindow | null = null;
  const presenterOf = (webContentsId: number): BrowserWindow | null => {
    const window = presenter();
    return window !== null && !window.isDestroyed() && window.webContents.id === webContentsId ? window : null;
  };
  const hide = (): void => {
    shown?.destroy();
    shown = null;
  };
  const open = (beside: BrowserWindow, display: Display): void => {
    hide();
    const window = new BrowserWindow({
      ...display.bounds,
      fullscreen: true,
      frame: false,
      show: false,
      title,
      backgroundColor: '#101414',
      webPreferences: { ...lockedIn, session: beside.webContents.session },
    });
    shown = window;
    window.setMenu(null);
    window.on('page-title-updated', (event) => event.preventDefault());
    window.once('ready-to-show', () => window.showInactive());
    // Whoever presents keeps the keys: this window takes none.
    window.on('focus', () => beside.isDestroyed() || beside.focus());
    window.webContents.on('render-process-gone', hide);
    window.on('closed', () => {
      if (shown === window) shown = null;
      changed();
    });
    beside.once('closed', () => window.isDestroyed() || window.destroy());
    beside.webContents.once('render-process-gone', () => window.isDestroyed() || window.destroy());
    void window.loadURL(audiencePage(developmentUrl)).catch((error: unknown) => {
      if (!window.isDestroyed()) report('audience window', error);
    });
  };
  return {
    state: (webContentsId) => ({
      displays: Math.max(1, screen.getAllDisplays().length),
      audience: shown !== null,
      fullScreen: presenterOf(webContentsId)?.isFullScreen() ?? false,
    }),
    setFullScreen: (webContentsId, on) => presenterOf(webContentsId)?.setFullScreen(on),
    show(webContentsId) {
      const window = presenterOf(webContentsId);
      if (window === null || shown !== null) return;
      const own = screen.getDisplayMatching(window.getBounds()).id;
      const other = screen.getAllDisplays().find(({ id }) => id !== own);
      if (other !== undefined) open(window, other);
    },
    hide,
    begin() {
      screen.on('display-added', changed);
      screen.on('display-removed', () => {
        // With its display gone it would cover the one that is left.
        if (screen.getAllDisplays().length < 2) hide();
        changed();
      });
    },
  };
}
