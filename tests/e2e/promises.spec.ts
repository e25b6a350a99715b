import { expectNoBarriers } from '../support/barriers.ts';
import { bookForNewCustomer, goTo } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

/** Thursday 19 November 2026, 14:00. */
const now = '2026-11-19T14:00:00Z';

test('something is promised over the present screen, in two keys, and kept from Today', async ({ launch }) => {
  const { window } = await launch({ now, expected: [/axe/] });
  await bookForNewCustomer(window, { name: 'Dana Whitfield', phone: '(555) 014-2230', words: 'The kitchen tap is leaking' });
  await window.keyboard.press('Alt+p');
  const box = window.getByRole('dialog', { name: 'What do we promise?' });
  await expect(box.getByText('To Dana Whitfield')).toBeVisible();
  await expect(box.getByLabel('What', { exact: true })).toBeFocused();
  await window.keyboard.type('Send the quote');
  await box.getByLabel('By when').fill('sometime');
  await window.keyboard.press('Control+Enter');
  await expect(box.getByText('That is no day or time.', { exact: false })).toBeVisible();
  await box.getByLabel('By when').fill('today 5pm');
  await expect(box.getByText('Thursday 19 November, 17:00, today')).toBeVisible();
  await expectNoBarriers(window, 'Promise form');
  await window.keyboard.press('Control+Enter');
  await expect(box).toBeHidden();
  await expect(window.getByRole('heading', { name: /^Job \d+/ })).toBeVisible();
  const panel = window.getByRole('region', { name: 'Promises' });
  await expect(panel.getByText('Due today')).toBeVisible();

  await goTo(window, 'Today');
  await window.getByRole('option', { name: /Promise: Send the quote/ }).click();
  await expect(window.getByRole('heading', { name: 'What we promised' })).toBeVisible();
  await window.keyboard.press('2');
  const date = window.getByLabel('A new date that they agree to').and(window.getByRole('textbox'));
  await expect(date).toBeFocused();
  await date.fill('in 2 weeks');
  await expect(window.getByText('Thursday 3 December, any time that day, in 14 days')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: 'New date' })).toBeFocused();
  await window.keyboard.press('1');
  await expect(window.getByText(/^Kept, today/)).toBeVisible();

  await window.getByRole('link', { name: 'Promises' }).click();
  await expect(window.getByRole('heading', { name: 'Nothing is left to keep' })).toBeVisible();
  await window.getByLabel('Which promises').selectOption('Kept in time');
  await window.keyboard.press('/');
  await window.keyboard.type('whitfield');
  await expect(window.getByRole('row', { name: /Send the quote/ })).toContainText('Kept');
  await expectNoBarriers(window, 'Today with a promise');
});
