import { join } from 'node:path';
import { BrowserWindow, dialog, nativeTheme, type Session, screen } from 'electron';
import type { Facts } from '../../shared/ipc/contract.ts';
import { startPage } from './own-page.ts';
import { lockedIn } from './security.ts';
import { defaultSize, keepWindowState, readWindowState } from './window-state.ts';

export interface WindowOptions {
  readonly stateFile: string;
  readonly preload: string;
  /** The development server's address, or null for the built pages. */
  readonly developmentUrl: string | null;
  readonly facts: () => Facts;
  /** Where its page keeps what it keeps. */
  readonly session: Session;
  readonly title: string;
  readonly report: (where: string, error: unknown) => void;
  /** Waits in the task bar until somebody asks for it. */
  readonly minimised: boolean;
}

/** Background before the first paint, the same as `--ground` of the theme, so that nothing flashes. */
const ground = { light: '#f5f2ec', dark: '#141818' };
const crashesBeforeAsking = 3;
const crashWindowMs = 60_000;

/** Opens the one window, with no Node in it and nothing that it could leave through. */
export function openMainWindow(options: WindowOptions): BrowserWindow {
  const state = readWindowState(
    options.stateFile,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...defaultSize,
    ...(state && { x: state.x, y: state.y, width: state.width, height: state.height }),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: options.title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      ...lockedIn,
      preload: options.preload,
      session: options.session,
      // Compiled code is kept from the first start on: a program opened once a week never counts as hot.
      v8CacheOptions: 'bypassHeatCheck',
      additionalArguments: [`--makegood-facts=${encodeURIComponent(JSON.stringify(options.facts()))}`],
    },
  });
  if (state?.maximized && !options.minimised) window.maximize();
  keepWindowState(window, options.stateFile);
  // Says whose records these are, whatever the page calls itself.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => (options.minimised ? window.minimize() : window.show()));
  watchHealth(window, options);
  void load(window, options, '');
  return window;
}

/** `query` is `?stopped` when this page replaces one that stopped, so that it can say so. */
async function load(window: BrowserWindow, options: WindowOptions, query: '' | '?stopped'): Promise<void> {
  try {
    await window.loadURL(`${options.developmentUrl ?? startPage}${query}`);
  } catch (error) {
    if (!window.isDestroyed()) options.report('window load', error);
  }
}

/** A window that stopped is opened again with its drafts; one that keeps stopping asks first. */
function watchHealth(window: BrowserWindow, options: WindowOptions): void {
  const crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    options.report('window stopped', `${details.reason} (${details.exitCode})`);
    crashes.push(performance.now());
    const recent = crashes.filter((at) => at > performance.now() - crashWindowMs);
    if (recent.length < crashesBeforeAsking) void load(window, options, '?stopped');
    else void askAfterCrashes(window, () => load(window, options, '?stopped'));
  });
  window.on('unresponsive', () => void askWhileUnresponsive(window));
}

async function askAfterCrashes(window: BrowserWindow, openAgain: () => Promise<void>): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'Makegood stopped several times in a row.',
    detail:
      'What you saved is safe, and what you were typing is kept as a draft. Try again; if it stops again, close it and restart the computer.',
    buttons: ['Try again', 'Close Makegood'],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) window.destroy();
  else await openAgain();
}

async function askWhileUnresponsive(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Makegood does not answer.',
    detail: 'You can wait, or open the window again. What you were typing is kept as a draft.',
    buttons: ['Wait', 'Open again'],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
}

export function preloadFile(): string {
  return join(__dirname, '../preload/preload.cjs');
}
