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
  let shown: { readonly window: BrowserWindow; readonly displayId: number } | null = null;
  /** Who asked for it, as long as nobody took it off: a display that was pulled out gets it again when it is back. */
  let wantedBy: BrowserWindow | null = null;
  const presenterOf = (webContentsId: number): BrowserWindow | null => {
    const window = presenter();
    return window !== null && !window.isDestroyed() && window.webContents.id === webContentsId ? window : null;
  };
  const close = (): void => {
    const before = shown;
    shown = null;
    before?.window.destroy();
  };
  const hide = (): void => {
    wantedBy = null;
    close();
  };
  const open = (beside: BrowserWindow, display: Display): void => {
    close();
    const window = new BrowserWindow({
      ...display.bounds,
      fullscreen: true,
      frame: false,
      show: false,
      title,
      backgroundColor: '#101414',
      webPreferences: { ...lockedIn, session: beside.webContents.session },
    });
    shown = { window, displayId: display.id };
    window.setMenu(null);
    window.on('page-title-updated', (event) => event.preventDefault());
    window.once('ready-to-show', () => window.showInactive());
    // Whoever presents keeps the keys: this window takes none.
    window.on('focus', () => beside.isDestroyed() || beside.focus());
    window.webContents.on('render-process-gone', hide);
    window.on('closed', () => {
      // Somebody closed it: it stays closed.
      if (shown?.window === window) {
        shown = null;
        wantedBy = null;
      }
      changed();
    });
    const end = (): void => {
      if (wantedBy === beside) wantedBy = null;
      if (!window.isDestroyed()) window.destroy();
    };
    beside.once('closed', end);
    beside.webContents.once('render-process-gone', end);
    void window.loadURL(audiencePage(developmentUrl)).catch((error: unknown) => {
      if (!window.isDestroyed()) report('audience window', error);
    });
  };
  /** On a display where the one who presents does not sit; on none where there is no such. */
  const openBeside = (beside: BrowserWindow): void => {
    const own = screen.getDisplayMatching(beside.getBounds()).id;
    const other = screen.getAllDisplays().find(({ id }) => id !== own);
    if (other !== undefined) open(beside, other);
  };
  /** With its display gone it would cover one that is left; it goes to another, or waits until one is there again. */
  const follow = (): void => {
    const displays = screen.getAllDisplays();
    if (shown !== null && (displays.length < 2 || displays.every(({ id }) => id !== shown?.displayId))) close();
    if (shown === null && wantedBy !== null && !wantedBy.isDestroyed()) openBeside(wantedBy);
    changed();
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
      openBeside(window);
      wantedBy = shown === null ? null : window;
    },
    hide,
    begin() {
      screen.on('display-added', follow);
      screen.on('display-removed', follow);
    },
  };
}
