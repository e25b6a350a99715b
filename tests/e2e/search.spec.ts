import type { Locator, Page } from '@playwright/test';
import { expectNoBarriers } from '../support/barriers.ts';
import { bookForNewCustomer, goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const now = '2026-11-19T14:00:00Z';

async function search(window: Page, typed: string): Promise<Locator> {
  await window.keyboard.press('Control+k');
  const box = window.getByRole('combobox', { name: 'Search records and actions' });
  await expect(box).toBeFocused();
  await box.fill(typed);
  return window.getByRole('listbox', { name: 'What was found' });
}

test('one box finds records by whatever is known of them and carries out actions, by keyboard alone', async ({ launch }) => {
  const { window } = await launch({ now });
  await bookForNewCustomer(window, {
    name: 'Dana Whitfield',
    phone: '(555) 014-2230',
    street: '14 Orchard St',
    words: 'The kitchen tap is leaking',
  });
  // As somebody who knows what they want: the first letters come before the box has been fetched.
  await window.keyboard.press('Control+k');
  await window.keyboard.type('pat2230');
  await expect(window.getByRole('combobox', { name: 'Search records and actions' })).toHaveValue('pat2230');
  await window.keyboard.press('Escape');
  let found = await search(window, '2230');
  await expect(found.getByRole('option', { name: /Dana Whitfield.*Phone ends 2230/ })).toHaveAttribute('aria-selected', 'true');
  await expectNoBarriers(window, 'Search');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Dana Whitfield' }).first()).toBeVisible();

  found = await search(window, 'leeking');
  await expect(found.getByRole('option', { name: /#1001 Dana Whitfield.*They said: The kitchen tap is leaking/ })).toBeVisible();
  await window.keyboard.press('Escape');
  found = await search(window, 'orchard street');
  await expect(found.getByRole('option', { name: /14 Orchard St/ })).toBeVisible();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('button', { name: 'Change who', exact: true })).toBeVisible();
  await search(window, 'settings');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await search(window, 'zzzz qqqq');
  await expect(window.getByRole('option', { name: 'New job for “zzzz qqqq”' })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByLabel('Who', { exact: true })).toHaveValue('zzzz qqqq');
});

test('somebody rings in the middle of a booking: it waits as a chip, through a restart too', async ({ launch }) => {
  const { window } = await launch({ now });
  await bookForNewCustomer(window, { name: 'Dana Whitfield', phone: '(555) 014-2230', words: 'Cold radiators' });
  await window.keyboard.press('Control+n');
  await window.getByLabel('Who', { exact: true }).fill('Mrs Patel');
  await window.keyboard.press('Alt+r');
  const who = window.getByRole('combobox', { name: 'Who rang?' });
  await who.fill('2230');
  await expect(window.getByRole('option', { name: /Dana Whitfield/ })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Dana Whitfield' }).first()).toBeVisible();
  const chip = window.getByRole('button', { name: 'New job: Mrs Patel' });
  await expect(chip).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByLabel('Who', { exact: true })).toHaveValue('Mrs Patel');

  await window.keyboard.press('Control+n');
  await expect(window.getByLabel('Who', { exact: true })).toHaveValue('');
  await window.getByLabel('Who', { exact: true }).fill('Mr Novak');
  await goTo(window, 'Today');
  await window.reload();
  await ready(window);
  await expect(window.getByRole('button', { name: 'New job: Mr Novak' })).toBeVisible();
  await chip.click();
  await expect(window.getByLabel('Who', { exact: true })).toHaveValue('Mrs Patel');
});
