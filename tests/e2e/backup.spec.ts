import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bookForNewCustomer, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const now = '2026-11-19T09:10:00Z';
let profile = '';
test.beforeEach(() => {
  profile = mkdtempSync(path.join(tmpdir(), 'makegood-backup-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true }));

/** What lies beneath the folder of the backups, and what is said there of each snapshot. */
function stored(): { kinds: string[] } {
  const folder = path.join(profile, 'backups');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  const texts = files.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'));
  return { kinds: texts.flatMap((text) => /"kind":"([a-z-]+)"/.exec(text)?.[1] ?? []) };
}

test('a backup is made when somebody asks, and another when the window closes after a change', async ({ launch }) => {
  const { window, close } = await launch({ now, profile });
  await ready(window);
  await bookForNewCustomer(window, { name: 'Dana Whitfield', words: 'The tap drips' });
  await expect(window.getByText('Saved 09:1', { exact: false })).toBeVisible();
  await window.keyboard.press('Alt+b');
  await expect(window.getByText('Backed up at 09:1', { exact: false })).toBeVisible({ timeout: 30_000 });
  expect(stored().kinds).toContain('by-hand');
  await bookForNewCustomer(window, { name: 'Ines Marsh', words: 'No hot water' });
  await expect(window.getByText('Saved 09:1', { exact: false })).toBeVisible();
  await close();
  const { kinds } = stored();
  expect(kinds).toContain('quit');

  const again = await launch({ now, profile });
  await ready(again.window);
  await again.close();
  expect(stored().kinds.toSorted()).toEqual(kinds.toSorted());
});
