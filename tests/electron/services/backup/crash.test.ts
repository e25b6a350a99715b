import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createBackup } from '../../../../electron/services/backup/backup.ts';
import type { Backup } from '../../../../electron/services/backup/core.ts';
import { realDisk } from '../../../../electron/services/backup/disk.ts';
import { chooseNewestGood } from '../../../../shared/domain/backup/choose-newest-good.ts';
import { backupPorts, databaseId, rowsOf, type Shop, sha256Of, takeSnapshot } from '../../../support/backup-shelf.ts';
import { faultCount, faultTry } from '../../../support/fault-count.ts';
import { fullDisk, stoppingDisk } from '../../../support/stopping-disk.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const at = (n: number): string => `2026-03-04T0${n}:00:00.000Z`;
const passphrase = 'seven green ladders';
const picture = Buffer.alloc(90_000, 'a picture');
const pictureName = sha256Of(picture);
const files = [{ sha256: pictureName, bytes: picture.length }];
const shops: readonly Shop[] = Array.from({ length: 5 }, (_, n) => ({ at: at(n), seq: n + 1, tables: rowsOf(30, 30, String(n)), files }));
const next = shops[4] as Shop;

const backupOn = (root: string, disk = realDisk): Backup => createBackup(backupPorts(root, { disk }), 2 ** 14);
const unfinished = (root: string): string[] =>
  readdirSync(join(root, 'backups'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part'));

/** Four good snapshots, and room for three, so that taking another one lets one go. */
async function build(words: string): Promise<string> {
  const root = newFolder();
  mkdirSync(join(root, 'profile', 'files', pictureName.slice(0, 2)), { recursive: true });
  writeFileSync(join(root, 'profile', 'files', pictureName.slice(0, 2), pictureName), picture);
  const backup = backupOn(root);
  if (words !== '') await backup['backup:set-passphrase']({ passphrase: words }, 1);
  for (const shop of shops.slice(0, 4)) await takeSnapshot(backup, shop);
  await backup['backup:set-cap']({ bytes: 1 }, 1);
  return root;
}

async function takeOn(root: string, disk: typeof realDisk): Promise<boolean> {
  return takeSnapshot(backupOn(root, disk), next).then(
    () => true,
    () => false,
  );
}

/** Whatever happened: every snapshot that stands as good is whole, and the newest is the last or the one before. */
async function expectNothingLost(root: string): Promise<void> {
  const backup = backupOn(root);
  const { snapshots } = await backup['backup:state']({ of: 'backup' }, 1);
  const good = snapshots.filter(({ state }) => state === 'good');
  expect(good.length).toBeGreaterThanOrEqual(3);
  expect(snapshots.filter(({ state }) => state !== 'good')).toEqual([]);
  for (const { id } of good) expect(await backup['backup:verify']({ id }, 1)).toMatchObject({ ok: true, files: 1, problems: [] });
  expect([at(3), at(4)]).toContain(chooseNewestGood(good, databaseId)?.at);
  // And it goes on: the next one is taken, and what the interrupted one left is swept away.
  const after = await takeSnapshot(backup, { ...next, at: at(5), seq: 6 });
  expect(await backup['backup:verify']({ id: after.id }, 1)).toMatchObject({ ok: true });
  expect(unfinished(root)).toEqual([]);
}

const copyOf = (root: string): string => {
  const copy = newFolder();
  cpSync(root, copy, { recursive: true });
  return copy;
};

describe.each([
  ['without a passphrase', ''],
  ['under a passphrase', passphrase],
])('a power cut while a snapshot is taken, %s', (_how, words) => {
  let built = '';
  let steps = 0;
  beforeAll(async () => {
    built = await build(words);
    const whole = stoppingDisk(Number.MAX_SAFE_INTEGER);
    expect(await takeOn(copyOf(built), whole)).toBe(true);
    steps = whole.steps();
  });

  it('loses nothing between any two steps on the disk', async () => {
    expect(steps).toBeGreaterThan(20);
    const count = Math.min(steps, faultCount(12, steps));
    for (let n = 0; n < count; n += 1) {
      await faultTry('backup-power-cut', async () => {
        const root = copyOf(built);
        await takeOn(root, stoppingDisk(Math.floor((n * steps) / count)));
        await expectNothingLost(root);
      });
    }
  });
});

describe('a full disk while a snapshot is taken', () => {
  it('stops it, says so, and leaves the others; it goes on when there is room again', async () => {
    const built = await build('');
    const endless = fullDisk(Number.MAX_SAFE_INTEGER);
    await takeOn(copyOf(built), endless);
    const count = faultCount(6, 40);
    for (let n = 0; n < count; n += 1) {
      await faultTry('backup-disk-full', async () => {
        const root = copyOf(built);
        const disk = fullDisk(Math.floor((n / count) * (endless.written() - 1)));
        const backup = backupOn(root, disk);
        await expect(takeSnapshot(backup, next)).rejects.toMatchObject({ code: 'ENOSPC' });
        expect(unfinished(root)).toEqual([]);
        disk.free();
        expect(await takeSnapshot(backup, next)).toMatchObject({ state: 'good', at: next.at });
        await expectNothingLost(root);
      });
    }
  });
});
