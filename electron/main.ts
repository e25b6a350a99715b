import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, nativeTheme, session, webContents } from 'electron';
import type { Facts } from '../shared/ipc/contract.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerChannels } from './ipc/register.ts';
import { createJournal } from './services/journal/journal.ts';
import { createErrorLog } from './services/log/error-log.ts';
import { readStartOptions, type StartOptions } from './start-options.ts';
import { openMainWindow, preloadFile } from './windows/main-window.ts';
import { buildMenu, sendAction } from './windows/menu.ts';
import { allowDevelopmentOrigin } from './windows/own-page.ts';
import { declareScheme, type FileMap, servePages } from './windows/protocol.ts';
import { denyPermissions, lockWebContents, openLink } from './windows/security.ts';

const options = startOptions();
const developmentUrl = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
if (options.profile !== null) app.setPath('userData', options.profile);

const profile = app.getPath('userData');
const report = createErrorLog(join(profile, 'errors.log'), () => new Date());
const journal = createJournal(join(profile, 'journal'));
let mainWindow: BrowserWindow | null = null;

function startOptions(): StartOptions {
  try {
    return readStartOptions(process.argv, app.isPackaged, Date.now());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

function facts(): Facts {
  return {
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    platform: process.platform,
    clockOffset: options.clockOffset,
    seed: options.seed,
    deviceName: hostname().slice(0, 60) || 'this computer',
  };
}

function openWindow(): void {
  mainWindow = openMainWindow({
    stateFile: join(profile, 'window.json'),
    preload: preloadFile(),
    developmentUrl,
    facts,
    report,
  });
  mainWindow.on('closed', () => {
    mainWindow = null;
  });
}

function focusWindow(): void {
  if (mainWindow === null) return;
  if (mainWindow.isMinimized()) mainWindow.restore();
  mainWindow.show();
  mainWindow.focus();
}

async function start(): Promise<void> {
  await app.whenReady();
  if (developmentUrl === null) {
    const pages = join(__dirname, '../renderer');
    const files = JSON.parse(readFileSync(join(pages, '../file-map.json'), 'utf8')) as FileMap;
    servePages(session.defaultSession, pages, files);
  } else {
    allowDevelopmentOrigin(developmentUrl);
  }
  denyPermissions(session.defaultSession);
  const handlers = createHandlers({
    journal,
    report,
    openLink,
    setAppearance: (appearance) => {
      nativeTheme.themeSource = appearance;
    },
    askWhereToSave,
    setZoom: (webContentsId, factor) => webContents.fromId(webContentsId)?.setZoomFactor(factor),
  });
  registerChannels(handlers, report);
  openWindow();
  const act = (action: string): void => sendAction(mainWindow, action);
  Menu.setApplicationMenu(buildMenu(process.platform === 'darwin', act, !app.isPackaged));
}

async function askWhereToSave(name: string): Promise<string | null> {
  const ask = { defaultPath: join(app.getPath('documents'), name), filters: [{ name: 'CSV', extensions: ['csv'] }] };
  const { filePath } = await (mainWindow === null ? dialog.showSaveDialog(ask) : dialog.showSaveDialog(mainWindow, ask));
  return filePath === '' ? null : filePath;
}

function fail(error: unknown): void {
  report('start', error);
  dialog.showErrorBox(
    'Makegood could not start',
    `${error instanceof Error ? error.message : String(error)}\n\nNothing was changed. Details are in ${join(profile, 'errors.log')}.`,
  );
  app.exit(1);
}

process.on('uncaughtException', (error) => report('main process', error));
process.on('unhandledRejection', (error) => report('main process', error));

// A second start hands over to the first: two programs on one database would each believe that they are alone.
if (app.requestSingleInstanceLock()) {
  declareScheme();
  lockWebContents();
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (mainWindow === null) openWindow();
  });
  start().catch(fail);
} else {
  app.quit();
}
