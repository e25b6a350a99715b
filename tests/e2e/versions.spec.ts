import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { schemaVersion } from '../../shared/domain/schema.ts';
import { readFixture, readSchema } from '../migrations/recorded-schema.ts';
import { type Launched, ROOT } from '../support/launch-electron.ts';
import { ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

/** Starts the program as a person would, with nobody there to answer a box: how it ends, and what it says. */
function startAlone(electron: string, folder: string): Promise<{ code: number | null; said: string }> {
  const words = ['--no-sandbox', ROOT, `--profile=${folder}`, '--unattended'];
  const child = spawn(electron, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, said }));
  });
}

/** Names, sizes and contents of everything in a folder. */
function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const name of (readdirSync(folder, { recursive: true }) as string[]).toSorted()) {
    const file = path.join(folder, name);
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
  }
  return hash.digest('hex');
}

test('an older program or engine leaves newer records alone and says what to do', async ({ launch, profile }) => {
  const { app, close, window } = await launch({ profile });
  await ready(window);
  const electron = app.process().spawnfile;
  await close();
  const file = path.join(profile, 'versions.json');
  const known = JSON.parse(readFileSync(file, 'utf8')) as { schemaVersion: number; chromium: number };
  const records = path.join(profile, 'IndexedDB');
  for (const [changed, title] of [
    [{ schemaVersion: known.schemaVersion + 1 }, 'These records were made by a newer Makegood'],
    [{ chromium: known.chromium + 1 }, 'These records were opened by a newer engine'],
  ] as const) {
    writeFileSync(file, JSON.stringify({ ...known, ...changed, fromTheFuture: true }));
    const before = digest(records);
    const { code, said } = await startAlone(electron, profile);
    expect(code).toBe(3);
    expect(said).toContain(title);
    expect(said).toContain('Nothing was opened and nothing was changed.');
    expect(digest(records)).toBe(before);
  }
  const inTheWay = path.join(profile, 'a-file');
  writeFileSync(inTheWay, 'not a folder');
  expect(await startAlone(electron, inTheWay)).toMatchObject({ code: 4, said: expect.stringContaining(inTheWay) });
  writeFileSync(file, JSON.stringify(known));
  await ready((await launch({ profile })).window);
});

test('records of an earlier version are copied, brought up and shown', async ({ launch, profile }) => {
  const first = await launch({ profile, expected: [/./] });
  await ready(first.window);
  await leaveProgram(first);
  await layDown(first.window, 2);
  await first.close();
  for (const name of ['versions.json', 'records.json', 'records.twin.json', 'journal']) {
    rmSync(path.join(profile, name), { recursive: true, force: true });
  }
  const { window } = await launch({ profile });
  await ready(window);
  await window.getByRole('link', { name: 'Customers' }).click();
  const customer = readFixture(2).tables['customers']?.[0];
  await expect(window.getByText(String(customer?.['name'])).first()).toBeVisible({ timeout: 15_000 });
  expect(JSON.parse(readFileSync(path.join(profile, 'versions.json'), 'utf8'))).toMatchObject({ schemaVersion });
  const copies = readdirSync(path.join(profile, 'backups'), { recursive: true }) as string[];
  expect(copies.filter((file) => file.endsWith('.snapshot'))).not.toEqual([]);
});

/** Shows a file of the program as text: the same origin, and nothing that opens the records or brings them back. */
async function leaveProgram({ app, window }: Launched): Promise<void> {
  const files = Object.keys(JSON.parse(readFileSync(path.join(ROOT, 'out/file-map.json'), 'utf8')) as object);
  const url = `app://makegood/${files.find((name) => name.endsWith('.svg') || name.endsWith('.js')) ?? ''}`;
  await app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.loadURL(to), url);
  await window.waitForURL(url);
}

/** Puts a database of an earlier version in the place of the one that was there, with the browser's own means. */
async function layDown(window: Page, version: number): Promise<void> {
  const { tables } = readFixture(version);
  const stores = readSchema(version)?.stores ?? {};
  await window.evaluate(
    async ({ number, rows, indexes }) => {
      const settled = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      await settled(indexedDB.deleteDatabase('makegood'));
      const request = indexedDB.open('makegood', number * 10);
      request.onupgradeneeded = () => {
        for (const [table, words] of Object.entries(indexes)) {
          const [key = 'id', ...others] = words.split(', ');
          const store = request.result.createObjectStore(table, { keyPath: key });
          for (const word of others) {
            const name = word.replace(/^[&*]/, '');
            const keyPath = name.startsWith('[') ? name.slice(1, -1).split('+') : name;
            store.createIndex(name, keyPath, { unique: word.startsWith('&'), multiEntry: word.startsWith('*') });
          }
        }
      };
      const database = await settled(request);
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const [table, all] of Object.entries(rows)) for (const row of all) transaction.objectStore(table).put(row);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    { number: version, rows: tables, indexes: stores },
  );
}
