import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, nativeTheme, type Session, webContents } from 'electron';
import { schemaVersion } from '../shared/domain/schema-version.ts';
import type { EventName } from '../shared/ipc/channels.ts';
import type { EventPayload, Facts, ShopName } from '../shared/ipc/contract.ts';
import { firstRecordsName } from '../shared/ipc/records-contract.ts';
import { startProblems } from '../shared/text/en/start-problems.ts';
import type { ShopFiles } from './ipc/files-handlers.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerChannels } from './ipc/register.ts';
import { createBackup } from './services/backup/backup.ts';
import { defaultBackupFolder } from './services/backup/default-folder.ts';
import { realDisk } from './services/backup/disk.ts';
import { describeForeignLock, describeLockFailure, describeTrouble } from './services/conditions/claim-profile.ts';
import { createConditions } from './services/conditions/conditions.ts';
import { isNetworkFolder } from './services/conditions/network-folder.ts';
import { requireRoom } from './services/conditions/require-room.ts';
import { createErasedList } from './services/erasure/erased-list.ts';
import { createExportFiles } from './services/files/export-file.ts';
import { createFileFolder } from './services/files/file-folder.ts';
import { createFileIntake } from './services/files/take-in.ts';
import { writeWhole } from './services/files/write-whole.ts';
import { createJournal } from './services/journal/journal.ts';
import { createErrorLog } from './services/log/error-log.ts';
import { createPrinting } from './services/printing/printing.ts';
import { createRecords } from './services/records/records.ts';
import { chooseProfile, majorOf } from './services/versions/choose-profile.ts';
import { describeRefusal } from './services/versions/describe-refusal.ts';
import { type DataVersions, guardVersions } from './services/versions/guard-versions.ts';
import { pinBackend } from './services/versions/indexed-db-backend.ts';
import { createWatchedFolder } from './services/watch/watched-folder.ts';
import { readStartOptions, type StartOptions } from './start-options.ts';
import { createAskBeforeClose } from './windows/ask-before-close.ts';
import { createAudience } from './windows/audience-window.ts';
import { openFolder, systemKeys } from './windows/backup-ports.ts';
import { createDesktopReminders } from './windows/desktop-reminders.ts';
import { openMainWindow, preloadFile } from './windows/main-window.ts';
import { buildMenu, sendAction } from './windows/menu.ts';
import { allowDevelopmentOrigin } from './windows/own-page.ts';
import { createPress } from './windows/print-window.ts';
import { declareScheme, type FileMap, servePages } from './windows/protocol.ts';
import { refuseStart } from './windows/refuse-start.ts';
import { denyPermissions, lockWebContents, openLink } from './windows/security.ts';
import { createShopSessions, sampleFolder } from './windows/shop-sessions.ts';
import { createShopWindows } from './windows/shop-windows.ts';

const options = startOptions();
const developmentUrl = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
const { folder: profile, meantElectron } = chooseProfile({
  given: options.profile,
  usual: app.getPath('userData'),
  running: process.versions.electron ?? '',
  meant: app.isPackaged ? null : declaredElectron(),
});
app.setPath('userData', profile);
pinBackend(app.commandLine);

let dataVersions: DataVersions | null = null;
const writeError = createErrorLog(join(profile, 'errors.log'), () => new Date());
const report = (where: string, error: unknown): void => {
  writeError(where, error);
  conditions.noticed(error);
};
const journals = { own: createJournal(join(profile, 'journal')), sample: createJournal(join(sampleFolder(profile), 'journal')) };
const records = createRecords({
  file: join(profile, 'records.json'),
  journal: join(profile, 'journal'),
  databases: join(profile, 'IndexedDB'),
  damaged: join(profile, 'damaged'),
  now: () => new Date(),
  chromium: majorOf(process.versions.chrome ?? ''),
  clearDatabases: () => sessions.of('own').clearStorageData({ storages: ['indexdb'] }),
  requireRoom: () => requireRoom(profile),
});
const shopFiles = { own: openShopFiles(profile), sample: openShopFiles(sampleFolder(profile)) };
const sessions = createShopSessions(profile, prepareSession);
const windows = createShopWindows(openWindow);
const askBeforeClose = createAskBeforeClose();
const exportFiles = createExportFiles(askWhereToSave);
const printing = createPrinting({ press: createPress(() => windows.current()), askWhere: askWhereToSave, write: writeWhole, report });
const backup = createBackup({
  disk: realDisk,
  profile,
  defaultFolder: defaultBackupFolder(options.profile, () => app.getPath('documents')),
  now: () => new Date(),
  send: (event, payload) => sendToOwn(event, payload),
  report,
  keeper: systemKeys,
  isNetworkFolder: (folder) => isNetworkFolder(folder),
  askFolder,
  askFile: askBackupFile,
  askWhereToSave,
  showFolder: openFolder,
  atQuit: askBeforeClose,
});
const conditions = createConditions({
  profile,
  backupFolder: async () => (await backup['backup:state']({ of: 'backup' }, 0)).folder,
  readClock: () => ({ wall: Date.now() + options.clockOffset, up: uptime() }),
  onChange: () => sendToOwn('conditions:changed', {}),
});
const stage = createAudience({
  presenter: () => windows.current(),
  developmentUrl,
  title: 'Makegood',
  changed: () => sendToOwn('stage:changed', {}),
  report,
});
const erasedList = createErasedList({
  profile,
  copyFolders,
  leftovers: [join(profile, 'damaged'), join(profile, 'errors.log'), join(profile, 'errors.log.old')],
  journal: join(profile, 'journal'),
});
const desktop = createDesktopReminders({
  profile,
  now: () => Date.now() + options.clockOffset,
  attended: !options.unattended,
  hidden: options.hidden,
  send: (event, payload) => sendToOwn(event, payload),
  showWindow: showOwn,
  currentWindow: () => windows.current(),
  report,
});
const watchedFolder = createWatchedFolder(join(profile, 'watched-folder.json'), askFolder, sayWatchChanged);

/** Every folder of copies that can be reached now. */
async function copyFolders(): Promise<string[]> {
  const { folder, warnings, meanwhile, former } = await backup['backup:state']({ of: 'backup' }, 0);
  const reachable = former.filter((one) => one.reachable).map((one) => one.folder);
  return [...(warnings.includes('missing') ? [] : [folder]), ...(meanwhile === null ? [] : [meanwhile]), ...reachable];
}

function openShopFiles(of: string): ShopFiles {
  const folder = createFileFolder(join(of, 'files'), join(of, 'thumbs'));
  return { folder, intake: createFileIntake(folder) };
}

function startOptions(): StartOptions {
  try {
    return readStartOptions(process.argv, app.isPackaged, Date.now());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

/** The Electron that package.json names: an unpackaged program may run on a spare one. */
function declaredElectron(): string | null {
  const manifest: unknown = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8'));
  const named = (manifest as { devDependencies?: { electron?: unknown } }).devDependencies?.electron;
  return typeof named === 'string' ? named : null;
}

function facts(shop: ShopName, look: Facts['look']): Facts {
  return {
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    meantElectron,
    schemaOnDisk: dataVersions?.schemaVersion() ?? null,
    platform: process.platform,
    clockOffset: options.clockOffset,
    seed: options.seed,
    deviceName: hostname().slice(0, 60) || 'this computer',
    shop,
    databaseName: shop === 'own' ? records.file().current : firstRecordsName,
    look,
  };
}

/** Every session gets the same pages under the same policy, and is denied the same. */
function prepareSession(made: Session, shop: ShopName): void {
  denyPermissions(made);
  const pages = join(__dirname, '../renderer');
  // While developing, the pages come from elsewhere, but the pictures do not.
  const map = developmentUrl === null ? (JSON.parse(readFileSync(join(pages, '../file-map.json'), 'utf8')) as FileMap) : {};
  servePages(made, pages, map, shopFiles[shop].folder);
}

function openWindow(shop: ShopName, look: Facts['look']): BrowserWindow {
  const window = openMainWindow({
    stateFile: join(profile, 'window.json'),
    preload: preloadFile(),
    developmentUrl,
    facts: () => facts(shop, look),
    session: sessions.of(shop),
    title: shop === 'own' ? 'Makegood' : 'Sample shop - Makegood',
    report,
    minimised: desktop.startsMinimised(),
  });
  desktop.watchWindow(window);
  if (shop === 'own') askBeforeClose.watch(window);
  const { id } = window.webContents;
  window.on('closed', () => {
    void exportFiles.close(id);
    void shopFiles[shop].intake.close(id);
  });
  return window;
}

async function start(guarded: DataVersions): Promise<void> {
  await app.whenReady();
  if (developmentUrl !== null) allowDevelopmentOrigin(developmentUrl);
  const handlers = createHandlers({
    backup,
    conditions,
    journals,
    report,
    openLink,
    setAppearance: (appearance) => {
      nativeTheme.themeSource = appearance;
    },
    askWhereToSave,
    exportFiles,
    printing,
    shopFiles,
    watchedFolder,
    records,
    erasedList,
    reminders: desktop.reminders,
    stage,
    renewWindow: () => windows.renew('own'),
    versions: guarded,
    showShop: windows.show,
    setZoom: (webContentsId, factor) => webContents.fromId(webContentsId)?.setZoomFactor(factor),
  });
  registerChannels({ handlers, shopOf: sessions.shopOf, report });
  windows.show('own');
  const act = (action: string): void => sendAction(windows.current(), action);
  desktop.begin();
  stage.begin();
  Menu.setApplicationMenu(buildMenu(process.platform === 'darwin', act, !app.isPackaged));
}

async function askWhereToSave(name: string): Promise<string | null> {
  const extension = extname(name).slice(1);
  const ask = { defaultPath: join(app.getPath('documents'), name), filters: [{ name: extension.toUpperCase(), extensions: [extension] }] };
  const window = windows.current();
  const { filePath } = await (window === null ? dialog.showSaveDialog(ask) : dialog.showSaveDialog(window, ask));
  return filePath === '' ? null : filePath;
}

async function askFolder(): Promise<string | null> {
  const ask = { properties: ['openDirectory' as const] };
  const window = windows.current();
  const { filePaths } = await (window === null ? dialog.showOpenDialog(ask) : dialog.showOpenDialog(window, ask));
  return filePaths[0] ?? null;
}

async function askBackupFile(): Promise<string | null> {
  const ask = { properties: ['openFile' as const], filters: [{ name: 'Makegood', extensions: ['makegood'] }] };
  const window = windows.current();
  const { filePaths } = await (window === null ? dialog.showOpenDialog(ask) : dialog.showOpenDialog(window, ask));
  return filePaths[0] ?? null;
}

function sayWatchChanged(): void {
  sendToOwn('watch:changed', {});
}

/** Brings the own shop to the front, also where the sample shop shows, or nothing does. */
function showOwn(): void {
  windows.show('own');
  windows.focus();
}

/** Says something to the window that shows, if any does. */
function sendToOwn<E extends EventName>(event: E, payload: EventPayload<E>): void {
  const window = windows.current();
  if (window !== null && !window.isDestroyed()) window.webContents.send(event, payload);
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

/** Looks whose records these are before Chromium opens them, then opens the window on them. */
function openRecords(): void {
  const program = { program: app.getVersion(), schemaVersion, chromium: majorOf(process.versions.chrome ?? '') };
  const guarded = guardVersions(profile, [profile, sampleFolder(profile)], program, report);
  if (guarded.refusal !== null) return void refuseStart(describeRefusal(guarded.refusal), options.unattended);
  dataVersions = guarded.versions;
  if (meantElectron !== null) {
    process.stderr.write(`${startProblems.spareEngine(process.versions.electron ?? '', meantElectron, profile)}\n`);
  }
  declareScheme();
  lockWebContents();
  app.on('second-instance', windows.focus);
  // A window that takes a last snapshot stops the program from ending; it ends when the window has closed after all.
  let isEnding = false;
  app.on('before-quit', () => {
    isEnding = true;
    desktop.end();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || isEnding) app.quit();
  });
  app.on('activate', () => {
    if (windows.current() === null) windows.show('own');
    else windows.focus();
  });
  start(guarded.versions).catch(fail);
}

const trouble = describeTrouble(profile) ?? describeForeignLock(profile, hostname(), isNetworkFolder(profile));
if (trouble !== null) void refuseStart(trouble, options.unattended);
// A second start hands over to the first: two programs on one database would each believe that they are alone.
else if (app.requestSingleInstanceLock()) openRecords();
else {
  const failure = describeLockFailure(profile, process.platform);
  if (failure === null) app.quit();
  else void refuseStart(failure, options.unattended);
}
