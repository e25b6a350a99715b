import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../support/barriers.ts';
import { ROOT } from '../support/launch-electron.ts';
import { goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const now = '2026-11-19T09:10:00Z';

const row = (window: Page, name: RegExp | string) => window.getByRole('row', { name });
const status = (window: Page) => window.getByRole('status');

async function importShop(window: Page): Promise<void> {
  await goTo(window, 'Import');
  await window.getByLabel('CSV file').setInputFiles(path.join(ROOT, 'resources/tour-shop/jobs.csv'));
  await window.getByRole('button', { name: /^Import 16 rows/ }).click({ timeout: 20_000 });
  await expect(window.getByText('Import finished')).toBeVisible({ timeout: 30_000 });
}

test('lists are sorted, filtered, chosen and changed by keys alone, and come back as they were left', async ({ launch, profile }) => {
  test.setTimeout(240_000);
  const { window, close } = await launch({ profile, now, expected: [/axe/] });
  await ready(window);
  await importShop(window);
  await test.step('a click on a title sorts, another turns it around', async () => {
    await goTo(window, 'Customers');
    await expect(status(window).filter({ hasText: '11 customers' })).toBeVisible();
    const name = window.getByRole('columnheader', { name: /^Name/ });
    await expect(name).toHaveAttribute('aria-sort', 'ascending');
    const first = await row(window, /./).nth(1).textContent();
    await name.getByRole('button').click();
    await expect(name).toHaveAttribute('aria-sort', 'descending');
    await expect(row(window, /./).nth(11)).toHaveText(first ?? '', { useInnerText: false });
    await name.getByRole('button').click();
  });
  await test.step('keys go into the list, choose, and act on what is chosen; one undo takes it back', async () => {
    await window.keyboard.press('/');
    await expect(window.getByLabel('Find a customer')).toBeFocused();
    await window.keyboard.press('ArrowDown');
    await expect(window.getByRole('grid', { name: 'Customers' })).toBeFocused();
    await window.keyboard.press('Space');
    await window.keyboard.press('Shift+ArrowDown');
    await expect(status(window).filter({ hasText: '11 customers, 2 chosen' })).toBeVisible();
    await expectNoBarriers(window, 'Customers, two chosen');
    await window.getByRole('button', { name: 'Add a tag' }).press('Enter');
    await window.getByLabel('Tag', { exact: true }).fill('landlord');
    await window.keyboard.press('Enter');
    await expect(window.getByText('2 customers now have “landlord”.')).toBeVisible();
    await window.getByRole('combobox', { name: 'Tag' }).selectOption('landlord');
    await expect(status(window).filter({ hasText: '2 of 11 customers, 2 chosen' })).toBeVisible();
    await window.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(status(window).filter({ hasText: '0 of 11 customers, 2 chosen, 2 of them not shown here' })).toBeVisible();
    await window.getByRole('button', { name: 'Show all' }).click();
    await expect(status(window).filter({ hasText: '11 customers, 2 chosen' })).toBeVisible();
  });
  await test.step('letters go to a name, Enter opens it, and the way back finds the list as it was', async () => {
    await window.getByRole('grid').focus();
    await window.keyboard.type('joan');
    await expect(window.locator('[role=row][data-key]', { hasText: 'Joan Okafor' })).toHaveAttribute('class', /active/);
    await window.keyboard.press('Enter');
    await expect(window.getByRole('heading', { name: 'Joan Okafor' })).toBeVisible();
    await window.keyboard.press('Alt+ArrowLeft');
    await expect(status(window).filter({ hasText: '11 customers, 2 chosen' })).toBeVisible();
  });
  await test.step('places and equipment stand beside the customers', async () => {
    const tabs = window.getByRole('navigation', { name: 'Lists' });
    await tabs.getByRole('link', { name: 'Properties' }).click();
    await expect(status(window).filter({ hasText: /^\d+ properties/ })).toBeVisible();
    await expectNoBarriers(window, 'Properties');
    await tabs.getByRole('link', { name: 'Equipment' }).click();
    await expect(window.getByText(/equipment$/).first()).toBeVisible();
    await expectNoBarriers(window, 'Equipment');
  });
  await test.step('jobs: all of the filter are chosen with one key, and cancelled by the rule for one', async () => {
    await goTo(window, 'Jobs');
    await window.getByLabel('State', { exact: true }).selectOption({ label: 'done' });
    await window.getByRole('grid').press('Control+a');
    await expect(status(window).filter({ hasText: /chosen$/ })).toBeVisible();
    await window.getByRole('button', { name: 'Cancel jobs' }).click();
    await expect(window.getByText(/^Nothing was cancelled\. .* stay as they are\./)).toBeVisible();
    await expectNoBarriers(window, 'Jobs');
  });
  await close();
  const again = await launch({ profile, now });
  await goTo(again.window, 'Jobs');
  await expect(again.window.getByLabel('State', { exact: true })).toHaveValue('done');
  await again.close();
});
