import path from 'node:path';
import { expectNoBarriers } from '../support/barriers.ts';
import { ROOT } from '../support/launch-electron.ts';
import { bookForNewCustomer, goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const now = '2026-11-19T09:10:00Z';
const shop = path.join(ROOT, 'resources/tour-shop/jobs.csv');

test('jobs come in from a file, once, and go again in one step', async ({ launch }) => {
  test.setTimeout(120_000);
  const { window } = await launch({ now });
  await ready(window);
  const choose = async (): Promise<void> => {
    await goTo(window, 'Import');
    await window.getByLabel('CSV file').setInputFiles(shop);
  };
  await test.step('the dry run says what will be new and what joins', async () => {
    await choose();
    await expect(window.getByText('16 jobs, 11 customers, 11 addresses and 7 pieces of equipment will be added.')).toBeVisible({
      timeout: 20_000,
    });
    await expect(window.getByRole('tab', { name: /New customer/ })).toBeVisible();
    await expect(window.getByRole('tab', { name: /Known customer/ })).toBeVisible();
  });
  await test.step('it runs, and shows what looks like going back', async () => {
    await window.keyboard.press('Control+Enter');
    await expect(window.getByText('Import finished')).toBeVisible({ timeout: 30_000 });
    await expect(window.getByText(/1 job looks like going back/)).toBeVisible();
    await goTo(window, 'Jobs');
    await window.getByLabel('State', { exact: true }).selectOption({ label: 'done' });
    await expect(window.getByText('1042').first()).toBeVisible();
  });
  await test.step('the same file again adds nothing', async () => {
    await goTo(window, 'Import');
    await window.getByRole('button', { name: 'Import another file' }).click();
    await choose();
    await expect(window.getByText('Nothing will be added or changed', { exact: false })).toBeVisible({ timeout: 20_000 });
  });
  await test.step('one undo takes all of it back', async () => {
    await window.keyboard.press('Escape');
    await goTo(window, 'Jobs');
    await window.keyboard.press('Control+z');
    await expect(window.getByText(/^Undone: /).last()).toBeVisible({ timeout: 20_000 });
    await goTo(window, 'Customers');
    await expect(window.getByText('Dana Whitfield')).toHaveCount(0);
  });
  await test.step('and one redo brings it back', async () => {
    await window.keyboard.press('Control+y');
    await expect(window.getByText('Dana Whitfield').first()).toBeVisible({ timeout: 20_000 });
  });
});

test('an import that something newer depends on is not undone, and says why', async ({ launch }) => {
  test.setTimeout(120_000);
  const { window } = await launch({ now });
  await ready(window);
  await goTo(window, 'Import');
  await window.getByLabel('CSV file').setInputFiles(shop);
  await window.getByRole('button', { name: /^Import 16 rows/ }).click({ timeout: 20_000 });
  await expect(window.getByText('Import finished')).toBeVisible({ timeout: 30_000 });
  await window.keyboard.press('Control+n');
  await window.getByLabel('Who', { exact: true }).fill('Okafor');
  await window.getByRole('option', { name: /Joan Okafor/ }).click();
  await window.getByLabel('What do they say? Their words').fill('A new bathroom fan, please');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: /^Job \d+/ })).toBeVisible();
  await goTo(window, 'Import');
  await window
    .getByRole('button', { name: /^Undo (this import|the import of)/ })
    .first()
    .click();
  const obstacles = window.getByRole('alert').filter({ hasText: 'This import was not taken back' });
  // The booking, and where the program had asked by then, the open question whether it is a revisit.
  await expect(obstacles.getByText(/a job still needs it/)).toBeVisible({ timeout: 20_000 });
  await expect(obstacles.getByRole('link').first()).toBeVisible();
  await goTo(window, 'Customers');
  await expect(window.getByText('Joan Okafor').first()).toBeVisible();
});

test('customers come in from a list, columns can be changed, and the choice is remembered', async ({ launch }) => {
  test.setTimeout(120_000);
  const { window } = await launch({ now });
  await ready(window);
  const list = path.join(ROOT, 'tests/fixtures/csv/shapes/jobber-clients.csv');
  const own = 'Who,Ring them on,Where,Odd\nAda Moran,555-014-2230,1 Oak St,likes tea\nBo Kim,555-014-7781,2 Elm St,\n';
  const ownFile = { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(own) };
  await goTo(window, 'Import');
  await window.getByLabel('CSV file').setInputFiles(list);
  await expect(window.getByText('3 customers and 4 addresses will be added.')).toBeVisible({ timeout: 20_000 });
  await expect(window.getByLabel('Where it comes from')).toHaveValue('jobber');
  await expect(window.getByLabel('Each row is')).toHaveValue('customers');
  await expectNoBarriers(window, 'Import');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Import finished')).toBeVisible({ timeout: 30_000 });
  await window.getByRole('link', { name: 'See the customers' }).click();
  await expect(window.getByText('Hill House Ltd').first()).toBeVisible();

  await goTo(window, 'Import');
  await window.getByRole('button', { name: 'Import another file' }).click();
  await window.getByLabel('CSV file').setInputFiles(ownFile);
  await window.getByLabel('Meaning of Ring them on').selectOption('phone');
  await window.getByLabel('Meaning of Where').selectOption('addressLine');
  await expect(window.getByText('2 customers and 2 addresses will be added.')).toBeVisible({ timeout: 20_000 });
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Import finished')).toBeVisible({ timeout: 30_000 });
  await window.getByRole('button', { name: 'Import another file' }).click();
  await window.getByLabel('CSV file').setInputFiles(ownFile);
  await expect(window.getByText(/as you set it for an earlier file/)).toBeVisible({ timeout: 20_000 });
  await expect(window.getByText('Nothing will be added or changed', { exact: false })).toBeVisible();
});

test('a file that is none says so, and nothing is lost', async ({ launch }) => {
  const { window } = await launch({ now });
  await bookForNewCustomer(window, { name: 'Ruth Abelson', words: 'The tap drips' });
  await goTo(window, 'Import');
  const input = window.getByLabel('CSV file');
  await input.setInputFiles({
    name: 'clients.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004 not a csv at all'),
  });
  await expect(window.getByText(/save it as CSV|Save as/i).first()).toBeVisible();
  await input.setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
  await expect(window.getByText(/empty|nothing in/i).first()).toBeVisible();
  await goTo(window, 'Customers');
  await expect(window.getByText('Ruth Abelson').first()).toBeVisible();
});
