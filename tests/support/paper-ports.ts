import { vi } from 'vitest';
import type { HandlerPorts } from '../../electron/ipc/handlers.ts';
import { type Reminder, usualReminderChoices } from '../../shared/domain/reminder/reminder.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import type { Argument } from '../../shared/ipc/contract.ts';
import { noCheckpoint } from '../../shared/ipc/journal-contract.ts';
import { goodBackupArguments, paperBackup } from './paper-backup.ts';
import { letterOnPaper } from './paper-documents.ts';

const databaseId = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';

const erasureReport = {
  finishedAt: '2026-11-22T09:00:00.000Z',
  operations: 1,
  drafts: 0,
  files: 0,
  snapshots: 1,
  journals: 1,
  databases: 1,
  unreached: [],
  mentions: [],
  mentionsInAll: 0,
};

const reminder: Reminder = {
  key: `${databaseId}@2026-11-22T09:00:00.000Z`,
  callId: databaseId,
  kind: 'promise',
  name: 'Ann Lee',
  dueAt: '2026-11-22T09:00:00.000Z',
  dueTime: '09:00',
  at: '2026-11-22T08:50:00.000Z',
};

const remindersState = { choices: usualReminderChoices, notifications: false, tray: false, missed: null, open: null };

/** An argument for each channel that must be taken. */
export const goodArguments: { readonly [C in ChannelName]: Argument<C> } = {
  'app:report-error': { where: 'screen', message: 'It broke.', stack: 'at somewhere' },
  'app:set-appearance': { appearance: 'dark' },
  'app:set-text-size': { percent: 125 },
  ...goodBackupArguments,
  'conditions:let-go': { code: 'clock-back' },
  'conditions:state': { newest: '2026-11-19T09:00:00.000Z' },
  'erasure:begin': { id: databaseId, at: '2026-11-22T09:00:00.000Z', rows: { erased: [], redacted: [], kept: [] } },
  'erasure:done': { id: databaseId, report: erasureReport },
  'erasure:give-up': { id: databaseId },
  'erasure:list': { of: 'erasures' },
  'erasure:sweep': { of: 'erasures' },
  'export:begin': { name: 'makegood.json' },
  'export:cancel': { id: databaseId },
  'export:finish': { id: databaseId },
  'export:write': { id: databaseId, text: '{}' },
  'file:save-text': { name: 'jobs.csv', text: 'number,words' },
  'files:append': { id: databaseId, bytes: new Uint8Array([1]) },
  'files:begin': { name: 'boiler.jpg' },
  'files:cancel': { id: databaseId },
  'files:drop': { sha256s: ['a'.repeat(64)], days: 30 },
  'files:finish': { id: databaseId },
  'files:keep-thumb': { sha256: 'a'.repeat(64), bytes: new Uint8Array([1]) },
  'files:list': { after: '' },
  'files:look': { sha256s: ['a'.repeat(64)] },
  'files:read': { sha256: 'a'.repeat(64), from: 0 },
  'files:save-copy': { sha256: 'a'.repeat(64), name: 'boiler.jpg' },
  'journal:append': { databaseId, generation: 1, records: [{ seq: 1, text: '{}' }] },
  'journal:drop-older': { databaseId, generation: 1 },
  'journal:forget': { databaseId },
  'journal:open': { databaseId, generation: 1, startAfter: 0, checkpoint: noCheckpoint },
  'journal:prune': { databaseId, generation: 1, upTo: 1 },
  'journal:read': { databaseId, generation: 1, after: 0, most: 100 },
  'link:open': { url: 'https://example.org/' },
  'print:paper': { document: letterOnPaper },
  'print:pdf': { document: letterOnPaper },
  'print:preview': { document: letterOnPaper },
  'records:clear': { of: 'records' },
  'records:kept': { of: 'records' },
  'records:known': { of: 'records' },
  'records:let-go': { name: 'makegood' },
  'records:note': { databaseId, generation: 1, seq: 1, schemaVersion: 3 },
  'records:put-aside': { of: 'records' },
  'records:use': { name: 'makegood-2', why: 'restore', window: 'new' },
  'reminders:choose': { choices: usualReminderChoices },
  'reminders:dismiss': { at: '2026-11-22T09:00:00.000Z' },
  'reminders:opened': { pressed: { what: 'call', callId: databaseId } },
  'reminders:set': { list: { reminders: [reminder], waiting: 3, urgent: true } },
  'reminders:state': { of: 'reminders' },
  'reminders:try': { of: 'reminders' },
  'shop:show': { shop: 'sample' },
  'stage:full-screen': { to: 'on' },
  'stage:hide': { of: 'stage' },
  'stage:show': { of: 'stage' },
  'stage:state': { of: 'stage' },
  'versions:opened': { schemaVersion: 3 },
  'watch:choose': { folder: 'watched' },
  'watch:read': { id: databaseId, from: 0 },
  'watch:settle': { id: databaseId },
  'watch:state': { folder: 'watched' },
  'watch:switch': { to: 'on' },
};

const pretendedFiles = () => ({
  folder: {
    openPart: vi.fn(),
    place: vi.fn(),
    look: vi.fn(async () => ({ files: [], thumbs: [] })),
    read: vi.fn(async () => null),
    readWhole: vi.fn(async () => Buffer.from('text')),
    readDrawn: vi.fn(async () => null),
    keepThumb: vi.fn(async () => undefined),
    list: vi.fn(async () => ({ files: [], more: false })),
    drop: vi.fn(async () => []),
  },
  intake: {
    begin: vi.fn(async () => databaseId),
    append: vi.fn(async () => 1),
    finish: vi.fn(async () => ({ refused: 'program' as const })),
    cancel: vi.fn(async () => undefined),
    close: vi.fn(async () => undefined),
  },
});

const watching = { folder: 'Inbox', on: true, trouble: null, waiting: [] };

/** Ports that do nothing and notice that they were asked; the journals are real. */
export function paperPorts(journals: HandlerPorts['journals']): HandlerPorts {
  return {
    backup: paperBackup(),
    conditions: { state: vi.fn(async () => []), letGo: vi.fn(async () => []) },
    journals,
    report: vi.fn(),
    setAppearance: vi.fn(),
    setZoom: vi.fn(),
    openLink: vi.fn(async () => true),
    askWhereToSave: vi.fn(async () => null),
    exportFiles: {
      begin: vi.fn(async () => null),
      write: vi.fn(async () => 2),
      finish: vi.fn(async () => ({ savedAs: 'makegood.json', folder: 'Documents' })),
      cancel: vi.fn(async () => undefined),
      close: vi.fn(async () => undefined),
    },
    printing: {
      print: vi.fn(async () => 'no-printer' as const),
      savePdf: vi.fn(async () => ({ outcome: 'cancelled' as const })),
      preview: vi.fn(async () => undefined),
    },
    shopFiles: { own: pretendedFiles(), sample: pretendedFiles() },
    reminders: {
      state: vi.fn(async () => remindersState),
      set: vi.fn(async () => undefined),
      choose: vi.fn(async () => remindersState),
      dismiss: vi.fn(async () => remindersState),
      opened: vi.fn(),
      tryOne: vi.fn(() => 'window' as const),
    },
    stage: {
      state: vi.fn(() => ({ displays: 1, audience: false, fullScreen: false })),
      setFullScreen: vi.fn(),
      show: vi.fn(),
      hide: vi.fn(),
    },
    showShop: vi.fn(),
    renewWindow: vi.fn(),
    records: {
      known: vi.fn(async () => ({ name: 'makegood', nextName: 'makegood-2', known: null, journals: [] })),
      note: vi.fn(),
      use: vi.fn(),
      kept: vi.fn(() => []),
      letGo: vi.fn(() => []),
      putAside: vi.fn(async () => ({ folder: null })),
      clear: vi.fn(async () => ({ folder: null })),
    },
    versions: { setSchemaVersion: vi.fn() },
    erasedList: {
      list: vi.fn(async () => []),
      begin: vi.fn(async () => undefined),
      giveUp: vi.fn(async () => undefined),
      sweep: vi.fn(async () => 0),
      done: vi.fn(async () => undefined),
    },
    watchedFolder: {
      state: vi.fn(async () => watching),
      choose: vi.fn(async () => watching),
      switchTo: vi.fn(async () => watching),
      read: vi.fn(async () => ({ bytes: new Uint8Array([1]), size: 1 })),
      settle: vi.fn(async () => watching),
    },
  };
}

/** Every function in there, however deep. */
export function functionsOf(value: unknown): unknown[] {
  if (typeof value === 'function') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(functionsOf) : [];
}
