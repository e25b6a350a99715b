import { vi } from 'vitest';
import type { Backup } from '../../electron/services/backup/core.ts';
import type { Manifest } from '../../shared/domain/backup/manifest.ts';
import type { BackupChannel, BackupState } from '../../shared/ipc/backup-contract.ts';
import type { Argument, ChannelResult } from '../../shared/ipc/contract.ts';

const id = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';
const at = '2026-03-04T05:06:07.008Z';
const sha256 = 'a'.repeat(64);
const theBackup = { of: 'backup' } as const;

/** A manifest without a single row. */
const emptyManifest: Manifest = {
  ...{ makegood: 'snapshot', version: 1, id, at, kind: 'by-hand', program: '0.1.0', schemaVersion: 3, databaseId: id, device: id },
  ...{ generation: 1, seq: 0, hlc: null, tables: {}, parts: [], late: [], files: [] },
};

/** An argument for each channel of the backups that must be taken. */
export const goodBackupArguments: { readonly [C in BackupChannel]: Argument<C> } = {
  'backup:ask-at-quit': { ask: 'yes' },
  'backup:begin': { kind: 'hourly', databaseId: id },
  'backup:bring-files': { id },
  'backup:cancel': { id },
  'backup:choose-folder': theBackup,
  'backup:close-file': { id },
  'backup:drilled': { id, at, result: 'whole' },
  'backup:export': { id, passphrase: '' },
  'backup:finish': { id, manifest: emptyManifest },
  'backup:forget-older': { before: id, databaseId: id },
  'backup:keep-smaller': { id, answer: 'right' },
  'backup:manifest': { id },
  'backup:move-older': theBackup,
  'backup:open-file': theBackup,
  'backup:part': { id, sha256 },
  'backup:put': { id, sha256, bytes: new Uint8Array([1]) },
  'backup:quit-done': theBackup,
  'backup:set-cap': { bytes: 1 },
  'backup:set-passphrase': { passphrase: 'seven green ladders' },
  'backup:show-folder': theBackup,
  'backup:state': theBackup,
  'backup:unlock': { id, passphrase: 'seven green ladders' },
  'backup:verify': { id },
};

const snapshot: ChannelResult<'backup:finish'>['snapshot'] = {
  ...{ id, databaseId: id, generation: 1, seq: 0, at, kind: 'by-hand', program: '0.1.0', schemaVersion: 3 },
  ...{ customers: 0, jobs: 0, rows: 0, files: 0, missingFiles: 0, bytes: 0, state: 'good', sealed: false, locked: false },
  ...{ folder: '/home/somebody/Documents/Makegood backups', verifiedAt: null, drill: null },
};

const state: BackupState = {
  snapshots: [snapshot],
  folder: '/home/somebody/Documents/Makegood backups',
  isDefaultFolder: true,
  meanwhile: null,
  warnings: [],
  former: [],
  ...{ passphrase: 'none', keyKept: null, olderPassphrase: 0, withoutPassphrase: 0, lastVerified: at, lastDrill: null },
  ...{ bytes: 0, cap: 0, chosenCap: 0, askedAbout: null },
};

/** Backups that say what the real ones say and do nothing. */
export function paperBackup(): Backup {
  return {
    'backup:ask-at-quit': vi.fn(async () => null),
    'backup:begin': vi.fn(async () => ({ id, base: null })),
    'backup:bring-files': vi.fn(async () => ({ brought: 0, missing: [] })),
    'backup:cancel': vi.fn(async () => null),
    'backup:choose-folder': vi.fn(async () => ({ state, refused: null })),
    'backup:close-file': vi.fn(async () => null),
    'backup:drilled': vi.fn(async () => null),
    'backup:export': vi.fn(async () => ({ saved: null })),
    'backup:finish': vi.fn(async () => ({ snapshot })),
    'backup:forget-older': vi.fn(async () => ({ forgotten: 0, unreached: [] })),
    'backup:keep-smaller': vi.fn(async () => state),
    'backup:manifest': vi.fn(async () => emptyManifest),
    'backup:move-older': vi.fn(async () => ({ moved: 0, left: 0, state })),
    'backup:open-file': vi.fn(async () => null),
    'backup:part': vi.fn(async () => ({ bytes: new Uint8Array([1]) })),
    'backup:put': vi.fn(async () => ({ stored: true })),
    'backup:quit-done': vi.fn(async () => null),
    'backup:set-cap': vi.fn(async () => state),
    'backup:set-passphrase': vi.fn(async () => state),
    'backup:show-folder': vi.fn(async () => null),
    'backup:state': vi.fn(async () => state),
    'backup:unlock': vi.fn(async () => ({ unlocked: true })),
    'backup:verify': vi.fn(async () => ({ id, ok: true, at, parts: 0, files: 0, bytes: 0, problems: [] })),
  };
}
