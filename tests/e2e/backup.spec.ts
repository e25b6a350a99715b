import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bookForNewCustomer, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const now = '2026-11-19T09:10:00Z';
/** What lies beneath the folder of the backups, and what is said there of each snapshot. */
function stored(profile: string): { kinds: string[] } {
  const folder = path.join(profile, 'backups');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  const texts = files.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'));
  return { kinds: texts.flatMap((text) => /"kind":"([a-z-]+)"/.exec(text)?.[1] ?? []) };
}

test('a backup is made when somebody asks, and another when the window closes after a change', async ({ launch, profile }) => {
  const { window, close } = await launch({ now, profile });
  await ready(window);
  await bookForNewCustomer(window, { name: 'Dana Whitfield', words: 'The tap drips' });
  await expect(window.getByText('Saved 09:1', { exact: false })).toBeVisible();
  await window.keyboard.press('Alt+b');
  await expect(window.getByText('Backed up at 09:1', { exact: false })).toBeVisible({ timeout: 30_000 });
  expect(stored(profile).kinds).toContain('by-hand');
  await bookForNewCustomer(window, { name: 'Ines Marsh', words: 'No hot water' });
  await expect(window.getByText('Saved 09:1', { exact: false })).toBeVisible();
  await close();
  const { kinds } = stored(profile);
  expect(kinds).toContain('quit');

  const again = await launch({ now, profile });
  await ready(again.window);
  await again.close();
  expect(stored(profile).kinds.toSorted()).toEqual(kinds.toSorted());
});
