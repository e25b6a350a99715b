import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expectNoBarriers } from '../support/barriers.ts';
import { bookForNewCustomer, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

/** Files below a folder that hold one of these words, as they are or compressed. */
function filesWith(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => {
      let bytes: Buffer;
      try {
        bytes = readFileSync(file);
      } catch {
        return false;
      }
      const plain = unpacked(bytes);
      return words.some((word) => [bytes, plain].some((one) => one.includes(word) || one.includes(Buffer.from(word, 'utf16le'))));
    });
}

function unpacked(bytes: Buffer): Buffer {
  const at = bytes.indexOf(Buffer.from([0x1f, 0x8b, 0x08]));
  try {
    return at === -1 ? Buffer.alloc(0) : gunzipSync(bytes.subarray(at));
  } catch {
    return Buffer.alloc(0);
  }
}

test('data: backed up, locked and checked by keyboard; a person erased for good', async ({ launch }) => {
  test.setTimeout(180_000);
  const { app, window, profile } = await launch({ expected: [/axe/] });
  await ready(window);
  await bookForNewCustomer(window, { name: 'Bob Lee', phone: '0113 496 1111', street: '3 Elm Road', words: 'The tap drips' });
  const person = { name: 'Zebedee Quillfeather', phone: '0113 496 7731', street: '47 Marmalade Crescent' };
  await bookForNewCustomer(window, { ...person, words: 'Cold again, says Zebedee' });
  await window.keyboard.press('Alt+a');
  await expect(window.getByRole('heading', { name: 'Data and backups', level: 1 })).toBeFocused();

  await window.getByRole('button', { name: 'Check now' }).press('Enter');
  await expect(window.getByText(/^All \d+ records are in order\.$/)).toBeVisible({ timeout: 30_000 });
  await window.getByRole('button', { name: 'Back up now' }).press('Enter');
  await expect(window.getByText(/^Backed up at/).first()).toBeVisible({ timeout: 30_000 });

  await window.getByRole('button', { name: 'Set a passphrase' }).press('Enter');
  await window.getByLabel('Passphrase', { exact: true }).fill('lamp river stove quilt');
  await expect(window.getByText('Strong.')).toBeVisible();
  await window.getByLabel('The same once more').fill('lamp river');
  await window.keyboard.press('Enter');
  await expect(window.getByText('These two are not the same. Type the second one again.')).toBeVisible();
  await expectNoBarriers(window, 'Data and backups');
  await window.getByLabel('The same once more').fill('lamp river stove quilt');
  await window.getByLabel('I have written it down').press('Space');
  await window.getByRole('button', { name: 'Lock backups from now on' }).press('Enter');
  await expect(window.getByText(/^Backups are locked with your passphrase/)).toBeVisible();
  await window.getByRole('button', { name: 'Take the passphrase away' }).press('Enter');
  await expect(window.getByText(/^Backups are not locked/)).toBeVisible();

  const words = ['Zebedee', 'Quillfeather', 'Marmalade', '4967731', '496 7731'];
  expect(filesWith(profile, words).length).toBeGreaterThan(2);
  await window.keyboard.press('Alt+c');
  await window.getByText(person.name).first().click();
  await window.getByRole('link', { name: 'See what would go' }).click();
  await expect(window.getByText('Job 1002 is still open. It will be cancelled.')).toBeVisible();
  await expectNoBarriers(window, 'Erase');
  await window.getByLabel(/^Type the name/).fill('Zebedee');
  await window.keyboard.press('Enter');
  await expect(window.getByText('This is not the name. Type it as it stands above.')).toBeVisible();
  const renewed = app.waitForEvent('window');
  await window.getByLabel(/^Type the name/).fill(person.name);
  await window.keyboard.press('Enter');
  const after = await renewed;
  await expect(after.getByRole('heading', { name: 'Erased for good', level: 1 })).toBeVisible({ timeout: 60_000 });
  await expect(after.getByText('A new backup was made and checked.')).toBeVisible();
  await expectNoBarriers(after, 'Erased for good');
  expect(filesWith(profile, words)).toEqual([]);
  await after.getByRole('link', { name: 'Customers' }).first().click();
  await expect(after.getByText('Bob Lee').first()).toBeVisible();
  await expect(after.getByText('Zebedee')).toHaveCount(0);
});
