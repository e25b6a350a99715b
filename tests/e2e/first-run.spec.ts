import { firstRunTitle, goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const now = '2026-11-19T09:10:00Z';

test('the first run: three facts by keyboard, kept through a reload, taken back, and never seen again', async ({ launch }) => {
  const first = await launch({ now });
  const { window } = first;
  await expect(firstRunTitle(window)).toBeVisible({ timeout: 30_000 });
  await expect(window.getByRole('navigation')).toHaveCount(0);
  await test.step('nothing else can be reached meanwhile', async () => {
    await window.keyboard.press('Control+n');
    await window.keyboard.press('Alt+t');
    await expect(firstRunTitle(window)).toBeVisible();
  });
  await test.step('a missing name is asked for where it is missing', async () => {
    await window.keyboard.press('2');
    const name = window.getByLabel('What is your business called?');
    await expect(name).toBeFocused();
    await window.keyboard.press('Enter');
    await expect(window.getByText('Write the name that your customers know.')).toBeVisible();
    await expect(name).toBeFocused();
    await window.keyboard.type('Orchard Plumbing');
    await expect(window.getByText('Draft kept')).toBeVisible();
  });
  await test.step('what was typed survives', async () => {
    await window.reload();
    await expect(window.getByLabel('What is your business called?')).toHaveValue('Orchard Plumbing');
    await window.getByLabel('Sat', { exact: true }).or(window.getByLabel('Saturday')).first().check();
    await window.keyboard.press('Control+Enter');
    await expect(window.getByText('Orchard Plumbing is set up', { exact: false })).toBeVisible();
  });
  await test.step('the step can be taken back, and taken again', async () => {
    await window.getByRole('button', { name: /^Undo/ }).first().click();
    await expect(window.getByLabel('What is your business called?')).toHaveValue('Orchard Plumbing');
    await window.keyboard.press('Escape');
    await expect(window.getByRole('button', { name: /^Start empty/ })).toBeFocused();
    await window.keyboard.press('Enter');
    await window.keyboard.press('Control+Enter');
    await ready(window);
  });
  await goTo(window, 'Settings');
  await expect(window.getByLabel('Open on Saturday')).toBeChecked();
  await window.reload();
  await expect(window.getByLabel('Business name')).toHaveValue('Orchard Plumbing');
  await expect(firstRunTitle(window)).toHaveCount(0);
});

test('bring my customers leads to the import', async ({ launch }) => {
  const { window } = await launch({ now });
  await expect(firstRunTitle(window)).toBeVisible({ timeout: 30_000 });
  await window.getByRole('button', { name: /^Bring my customers/ }).click();
  await window.getByLabel('What is your business called?').fill('Orchard Plumbing');
  await window.getByRole('button', { name: /^Begin and bring customers/ }).click();
  await expect(window.getByRole('heading', { name: 'Import', exact: true })).toBeVisible();
});
