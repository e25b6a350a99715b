import type { Argument, ShopName } from '../../shared/ipc/contract.ts';
import type { Backup } from '../services/backup/core.ts';
import type { Conditions } from '../services/conditions/conditions.ts';
import type { ErasedList } from '../services/erasure/erased-list.ts';
import type { ExportFiles } from '../services/files/export-file.ts';
import { type AskWhere, saveText } from '../services/files/save-text.ts';
import type { Journal } from '../services/journal/journal.ts';
import type { Printing } from '../services/printing/printing.ts';
import type { Reminders } from '../services/reminders/reminders.ts';
import type { DataVersions } from '../services/versions/guard-versions.ts';
import type { WatchedFolder, WatchState } from '../services/watch/watched-folder.ts';
import { backupHandlers } from './backup-handlers.ts';
import { conditionsHandlers } from './conditions-handlers.ts';
import { createErasureHandlers } from './erasure-handlers.ts';
import { createFilesHandlers, type ShopFiles } from './files-handlers.ts';
import type { Handlers } from './handler.ts';
import { createJournalHandlers } from './journal-handlers.ts';
import { printingHandlers } from './printing-handlers.ts';
import { createRecordsHandlers, type RecordsPorts } from './records-handlers.ts';
import { remindersHandlers } from './reminders-handlers.ts';
import { type Stage, stageHandlers } from './stage-handlers.ts';

/** What the handlers are made of; Electron's own part is handed in, so that a test runs these very handlers. */
export interface HandlerPorts extends RecordsPorts {
  readonly backup: Backup;
  /** Disk, folders and clock: both shops lie in one profile. */
  readonly conditions: Pick<Conditions, 'state' | 'letGo'>;
  /** Who was erased from the own shop's records. */
  readonly erasedList: ErasedList;
  /** Each shop has its own: what one window writes never reaches the other's. */
  readonly journals: Readonly<Record<ShopName, Journal>>;
  readonly report: (where: string, error: unknown) => void;
  readonly setAppearance: (appearance: Argument<'app:set-appearance'>['appearance']) => void;
  /** `factor` 1 is the usual size. */
  readonly setZoom: (webContentsId: number, factor: number) => void;
  readonly openLink: (url: string) => Promise<boolean>;
  readonly askWhereToSave: AskWhere;
  readonly exportFiles: ExportFiles;
  /** Pictures and files of records: each shop has its own. */
  readonly shopFiles: Readonly<Record<ShopName, ShopFiles>>;
  readonly printing: Printing;
  readonly reminders: Pick<Reminders, 'state' | 'set' | 'choose' | 'dismiss' | 'opened' | 'tryOne'>;
  readonly stage: Stage;
  readonly showShop: (shop: ShopName) => void;
  /** One file for both shops. */
  readonly versions: Pick<DataVersions, 'setSchemaVersion'>;
  /** Belongs to the own shop: the sample shop watches nothing. */
  readonly watchedFolder: Pick<WatchedFolder, 'state' | 'choose' | 'switchTo' | 'read' | 'settle'>;
}

const watchesNothing: WatchState = { folder: null, on: false, trouble: null, waiting: [] };

function refuseSample(shop: ShopName): void {
  if (shop !== 'own') throw new Error('The sample shop watches no folder.');
}

export function createHandlers(ports: HandlerPorts): Handlers {
  const { journals, report, setAppearance, setZoom, openLink, askWhereToSave, exportFiles, showShop, versions, watchedFolder } = ports;
  return {
    ...createJournalHandlers(journals),
    ...createErasureHandlers(ports),
    ...createRecordsHandlers(ports),
    ...backupHandlers(ports.backup),
    ...conditionsHandlers(ports.conditions),
    ...printingHandlers(ports.printing),
    ...remindersHandlers(ports.reminders),
    ...stageHandlers(ports.stage),
    'app:report-error': ({ where, message, stack }) => {
      report(where, `${message}\n${stack}`);
      return null;
    },
    'app:set-appearance': ({ appearance }) => {
      setAppearance(appearance);
      return null;
    },
    'app:set-text-size': ({ percent }, { webContentsId }) => {
      setZoom(webContentsId, percent / 100);
      return null;
    },
    'export:begin': async ({ name }, { webContentsId }) => ({ export: await exportFiles.begin(webContentsId, name) }),
    'export:cancel': async ({ id }, { webContentsId }) => {
      await exportFiles.cancel(webContentsId, id);
      return null;
    },
    'export:finish': ({ id }, { webContentsId }) => exportFiles.finish(webContentsId, id),
    'export:write': async ({ id, text }, { webContentsId }) => ({ bytes: await exportFiles.write(webContentsId, id, text) }),
    'file:save-text': async (argument) => ({ savedAs: await saveText(argument, askWhereToSave) }),
    ...createFilesHandlers(ports),
    'link:open': async ({ url }) => ({ opened: await openLink(url) }),
    'shop:show': ({ shop }) => {
      showShop(shop);
      return null;
    },
    'versions:opened': ({ schemaVersion }) => {
      versions.setSchemaVersion(schemaVersion);
      return null;
    },
    'watch:choose': (_folder, { shop }) => {
      refuseSample(shop);
      return watchedFolder.choose();
    },
    'watch:read': ({ id, from }, { shop }) => {
      refuseSample(shop);
      return watchedFolder.read(id, from);
    },
    'watch:settle': ({ id }, { shop }) => {
      refuseSample(shop);
      return watchedFolder.settle(id);
    },
    'watch:state': (_folder, { shop }) => (shop === 'own' ? watchedFolder.state() : watchesNothing),
    'watch:switch': ({ to }, { shop }) => {
      refuseSample(shop);
      return watchedFolder.switchTo(to === 'on');
    },
  };
}
