import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../support/barriers.ts';
import { ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const now = '2026-11-19T14:00:00Z';
const heading = (window: Page, name: string) => window.getByRole('heading', { level: 1, name });
const timeline = (window: Page) => window.getByRole('region', { name: 'Timeline' });

async function newCustomer(window: Page): Promise<void> {
  await window.keyboard.press('Control+k');
  // Keys that come before the box has the focus would be the screen's.
  await expect(window.getByRole('dialog').locator('input')).toBeFocused();
  await window.keyboard.type('New customer');
  await window
    .getByRole('option', { name: /^New customer/ })
    .first()
    .click();
  await expect(window.getByLabel('Name', { exact: true })).toBeFocused();
}

test('people are written down, found again, changed, taken off and brought back', async ({ launch }) => {
  test.setTimeout(120_000);
  const { window } = await launch({ now, expected: [/axe/] });
  await ready(window);

  await test.step('a form says what is not right by field, and keeps what was typed through a reload', async () => {
    await newCustomer(window);
    await window.getByLabel('Name', { exact: true }).fill('Dana Whitfield');
    await window.getByLabel('Phone 1', { exact: true }).fill('ask Bob');
    await window.getByLabel('Email 1', { exact: true }).fill('dana at x');
    await window.keyboard.press('Control+Enter');
    await expect(window.getByText('A phone needs digits.', { exact: false })).toBeVisible();
    await expect(window.getByText('An email looks like name@example.com.')).toBeVisible();
    await expect(window.getByText('Draft kept')).toBeVisible();
    await window.reload();
    await expect(window.getByLabel('Email 1', { exact: true })).toHaveValue('dana at x', { timeout: 30_000 });
    await expectNoBarriers(window, 'Contacts');
  });

  await test.step('a customer with what kind of phone it is, a group and tags', async () => {
    await window.getByLabel('Phone 1', { exact: true }).fill('(212) 555-2230');
    await window.getByLabel('What kind of line phone 1 is').fill('mobile');
    await window.getByLabel('Email 1', { exact: true }).fill('dana@example.com');
    await window.getByLabel('Distributor or agent').check();
    await window.getByLabel('Tags').click();
    await window.keyboard.type('Landlord,');
    await window.keyboard.press('Control+Enter');
    await expect(heading(window, 'Dana Whitfield')).toBeVisible();
    await expect(window.getByRole('link', { name: 'Ring (212) 555-2230' })).toBeVisible();
    await expect(window.getByText('Landlord')).toBeVisible();
  });

  await test.step('a contact, taken away and back', async () => {
    await window.getByRole('button', { name: 'Add a contact' }).click();
    const form = window.getByRole('form', { name: 'Add a contact' });
    await form.getByLabel('Name').fill('Ruth Manager');
    await form.getByLabel('Phone 1', { exact: true }).fill('212 555 0100');
    await window.keyboard.press('Control+Enter');
    await expect(window.getByRole('link', { name: 'Ring 212 555 0100' })).toBeVisible();
    await window.getByRole('button', { name: 'Remove Ruth Manager' }).click();
    await expect(window.getByRole('heading', { name: 'Ruth Manager' })).toBeHidden();
    await window.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(window.getByRole('heading', { name: 'Ruth Manager' })).toBeVisible();
  });

  await test.step('the timeline tells who changed what', async () => {
    await window.getByRole('button', { name: 'Edit Dana Whitfield' }).click();
    await window.getByLabel('Note').fill('Ring the bell twice.');
    await window.keyboard.press('Control+Enter');
    await expect(timeline(window).getByText('Note: nothing → Ring the bell twice.')).toBeVisible();
    await expect(timeline(window).getByText('Written down')).toBeVisible();
    await expectNoBarriers(window, 'Customer');
  });

  await test.step('somebody of the same phone is on record already', async () => {
    await newCustomer(window);
    await window.getByLabel('Phone 1', { exact: true }).fill('+1 212 555 2230');
    await window.getByRole('region', { name: 'Already on record?' }).getByRole('link', { name: 'Dana Whitfield' }).click();
    await expect(heading(window, 'Dana Whitfield')).toBeVisible();
  });

  await test.step('off the list, and back to it', async () => {
    await window.getByRole('button', { name: 'Take off the list' }).click();
    await expect(heading(window, 'Dana Whitfield')).toBeHidden();
    await window.goBack();
    await expect(window.getByText('The record is kept as it was.', { exact: false })).toBeVisible();
    await expectNoBarriers(window, 'Customer, changed');
    await window.getByRole('button', { name: 'Bring back to the list' }).click();
    await expect(window.getByRole('button', { name: 'Take off the list' })).toBeVisible();
  });
});
