import type { Page } from '@playwright/test';
import { goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

async function sit(window: Page, name: string): Promise<void> {
  await window.getByRole('button', { name: /Change who sits here/ }).click();
  await window.getByRole('menuitem', { name }).click();
}

test('an offer above the limit waits, the owner agrees to less by PIN where the technician sits, and both see it', async ({ launch }) => {
  test.setTimeout(120_000);
  const { window } = await launch({ now: '2026-11-19T14:00:00Z' });
  await ready(window);
  await goTo(window, 'Settings');
  await window.getByLabel('Your name').fill('Ann');
  await window.getByRole('button', { name: 'Set my name' }).click();
  await window.getByLabel('Somebody new').fill('Bo');
  await window.getByRole('button', { name: 'Add to team' }).click();
  await window.getByRole('button', { name: 'Begin with a text that is ready' }).click();
  await window.getByRole('button', { name: 'Save as version 1' }).click();
  await window.getByRole('button', { name: 'I have read this' }).click();
  await window.getByRole('button', { name: 'Set a PIN for Ann' }).click();
  await window.getByLabel('New PIN for Ann').fill('4711');
  await window.getByLabel('The same once more').fill('4711');
  await window.getByRole('button', { name: 'Set it' }).click();
  await expect(window.getByText('has a PIN', { exact: true })).toBeVisible();

  await sit(window, 'Bo');
  await window.keyboard.press('Alt+l');
  await window.getByLabel('What did you get?').fill('Water on the floor again.');
  await window.getByRole('button', { name: 'Not on record yet' }).click();
  await window.getByLabel('Their name').fill('Dana Whitfield');
  await window.getByRole('button', { name: 'Write it down' }).click();
  const panel = window.getByRole('region', { name: 'Make it up to them' });
  await panel.getByRole('button', { name: 'Offer something' }).click();
  await panel.getByText('Money back').click();
  await panel.getByLabel('What it costs us').fill('1.000');
  await window.keyboard.press('Tab');
  await window.getByText('Draft kept').waitFor();
  await window.reload();
  await expect(panel.getByLabel('What it costs us')).toHaveValue('1.000');
  await expect(panel.getByText(/^This is not clear as an amount/)).toBeVisible();
  await panel.getByLabel('What it costs us').fill('180');
  await expect(panel.getByText('It waits for Ann.', { exact: false })).toBeVisible();
  await panel.getByRole('button', { name: 'Ask Ann' }).click();
  await expect(panel.getByText('Waits for an answer')).toBeVisible();

  await goTo(window, 'Today');
  await window.getByText('Bo asks: Money back').first().click();
  await window.getByRole('button', { name: /^Less/ }).click();
  await window.getByLabel('How much instead').fill('120');
  await window.getByRole('button', { name: 'Agree to this amount' }).click();
  const dialog = window.getByRole('dialog', { name: 'Ann’s PIN' });
  await dialog.getByLabel('PIN', { exact: true }).fill('1234');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('That is not the PIN.', { exact: false })).toBeVisible();
  await dialog.getByLabel('PIN', { exact: true }).fill('4711');
  await window.keyboard.press('Enter');
  await expect(window.getByText(/^Ann agreed: Money back, \S*120\.$/)).toBeVisible();
  await expect(window.getByText(/Ann agreed to less for Dana Whitfield: Money back, \S*120 instead of \S*180/)).toBeVisible();

  await window.getByRole('button', { name: /^They know now/ }).click();
  await expect(window.getByText(/Ann agreed to less for Dana Whitfield/)).toBeHidden();
});
