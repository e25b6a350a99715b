import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expectNoBarriers } from '../support/barriers.ts';
import { ROOT } from '../support/launch-electron.ts';
import { goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const now = '2026-11-19T09:10:00Z';
const shop = path.join(ROOT, 'resources/tour-shop/jobs.csv');
let folder = '';
test.beforeEach(({ makeFolder }) => {
  folder = path.join(makeFolder('export'), 'Documents');
  mkdirSync(folder);
});

/** Dialogs answer at once: files go into the folder under the name that is offered, and it is the folder that is chosen. */
async function answerDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (async (...given: unknown[]) => {
      const { defaultPath } = given.at(-1) as { defaultPath: string };
      return { canceled: false, filePath: `${chosen}/${defaultPath.split(/[\\/]/).at(-1)}` };
    }) as typeof dialog.showSaveDialog;
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as unknown as typeof dialog.showOpenDialog;
  }, folder);
}

async function importShop(window: Page, file = shop): Promise<void> {
  await goTo(window, 'Import');
  await window.getByLabel('CSV file').setInputFiles(file);
  await window.getByRole('button', { name: /^Import \d+ rows/ }).click({ timeout: 20_000 });
  await expect(window.getByText('Import finished')).toBeVisible({ timeout: 30_000 });
}

async function exported(window: Page, button: string, ending: string): Promise<string> {
  await window.getByRole('button', { name: button, exact: true }).click();
  await expect(window.getByText(new RegExp(`^Saved as .*\\.${ending} in the folder Documents\\.$`))).toBeVisible({ timeout: 20_000 });
  const name = readdirSync(folder).find((one) => one.endsWith(ending)) ?? '';
  return path.join(folder, name);
}

test('everything goes out, comes back into an empty program, and is taken back in one step', async ({ launch }) => {
  test.setTimeout(180_000);
  const first = await launch({ now });
  await ready(first.window);
  await answerDialogs(first.app);
  await importShop(first.window);
  await goTo(first.window, 'Export');
  const records = await exported(first.window, 'Export everything', 'json');
  const list = await exported(first.window, 'Export the list of customers', 'csv');
  expect(readFileSync(list, 'utf8').split('\r\n')).toHaveLength(13);
  expect(readFileSync(await exported(first.window, 'Export the calendar', 'ics'), 'utf8')).toContain('BEGIN:VEVENT');
  expect(readFileSync(await exported(first.window, 'Export contacts', 'vcf'), 'utf8')).toContain('FN:Dana Whitfield');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);

  const second = await launch({ now, expected: [/axe/] });
  await ready(second.window);
  await goTo(second.window, 'Export');
  await second.window.getByLabel('Export file').setInputFiles(records);
  await expect(second.window.getByText('There are no records here yet.', { exact: false })).toBeVisible({ timeout: 20_000 });
  await expectNoBarriers(second.window, 'Export');
  await second.window.getByRole('button', { name: 'Bring it in' }).click();
  await expect(second.window.getByText(/^\d+ records are in\.$/)).toBeVisible({ timeout: 20_000 });
  await second.window.getByRole('button', { name: 'Take it back' }).click();
  await expect(second.window.getByText('It was taken back. Everything is as it was before.')).toBeVisible({ timeout: 20_000 });
  await second.window.getByRole('button', { name: 'Choose another file' }).click();
  await second.window.getByLabel('Export file').setInputFiles(records);
  await second.window.getByRole('button', { name: 'Bring it in' }).click({ timeout: 20_000 });
  await expect(second.window.getByText(/^\d+ records are in\.$/)).toBeVisible({ timeout: 20_000 });
  await second.window.getByRole('button', { name: 'Choose another file' }).click();
  await second.window.getByLabel('Export file').setInputFiles(records);
  await expect(second.window.getByText('There is nothing to bring in.', { exact: false })).toBeVisible({ timeout: 20_000 });
});

test('files of the watched folder ask once, then come in by themselves', async ({ launch }) => {
  test.setTimeout(120_000);
  const { app, window } = await launch({ now });
  await ready(window);
  await answerDialogs(app);
  await goTo(window, 'Import');
  await window.getByRole('button', { name: 'Choose a folder' }).click({ timeout: 20_000 });
  await expect(window.getByLabel('Watch the folder Documents')).toBeChecked();
  const [head = '', ...rows] = readFileSync(shop, 'utf8').trimEnd().split(/\r?\n/);
  writeFileSync(path.join(folder, 'monday.csv'), [head, ...rows.slice(0, 4)].join('\n'));
  await window.getByRole('button', { name: 'Look at monday.csv' }).click({ timeout: 30_000 });
  await window.getByRole('button', { name: /^Import 4 rows/ }).click({ timeout: 20_000 });
  await expect(window.getByText('Import finished')).toBeVisible({ timeout: 30_000 });
  await goTo(window, 'Export');
  writeFileSync(path.join(folder, 'tuesday.csv'), [head, ...rows].join('\n'));
  await expect(window.getByText(/^tuesday\.csv came in from the watched folder: \d+ new, 0 updated, 0 refused\.$/)).toBeVisible({
    timeout: 30_000,
  });
  expect(readdirSync(folder).toSorted()).toEqual(['monday.csv', 'tuesday.csv']);
});
