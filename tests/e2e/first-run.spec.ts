import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Launched } from '../support/launch-electron.ts';
import { bookForNewCustomer, firstRunTitle, goTo, ready } from '../support/main-job.ts';
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
    await window.keyboard.press('3');
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
    await expect(window.getByLabel('What is your business called?')).toHaveValue('Orchard Plumbing');
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

const sampleLine = (window: Page) => window.getByRole('region', { name: 'Sample shop' });

/** Does what opens the other shop, and waits for its window to be the only one. */
async function toOtherShop({ app }: Launched, act: () => Promise<void>): Promise<Page> {
  const next = app.waitForEvent('window');
  await act();
  const window = await next;
  await window.waitForLoadState();
  await expect.poll(() => app.windows().length).toBe(1);
  return window;
}

test('the sample shop is kept apart, keeps what was changed there, and is left with one click', async ({ launch, profile }) => {
  test.setTimeout(120_000);
  const first = await launch({ profile, now });
  await expect(firstRunTitle(first.window)).toBeVisible({ timeout: 30_000 });
  const sample = await toOtherShop(first, () => first.window.keyboard.press('1'));
  await test.step('it says whose it is, and it is full', async () => {
    await expect(sampleLine(sample)).toContainText('nothing here is yours', { timeout: 30_000 });
    await expect(sample.getByRole('option', { name: /Dana Whitfield/ })).toBeVisible({ timeout: 20_000 });
    const titles = await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle()));
    expect(titles).toEqual(['Sample shop - Makegood']);
  });
  await test.step('its pages are under the same policy, and denied the same', async () => {
    const policy = await sample.evaluate(async () => (await fetch('app://makegood/index.html')).headers.get('content-security-policy'));
    expect(policy).toContain("default-src 'none'");
    expect(await sample.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state)).toBe('denied');
  });
  await ready(sample);
  await bookForNewCustomer(sample, { name: 'Only In The Sample', words: 'The tap at the sample drips' });
  await expect(sample.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();
  const own = await toOtherShop(first, () => sampleLine(sample).getByRole('button', { name: 'Leave' }).click());
  await expect(firstRunTitle(own)).toBeVisible();
  await ready(own);
  await bookForNewCustomer(own, { name: 'Only In The Own', words: 'The tap at home drips' });
  await expect(own.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();
  await goTo(own, 'Customers');
  await expect(own.getByText('Only In The Own').first()).toBeVisible();
  await expect(own.getByText('Dana Whitfield')).toHaveCount(0);
  await expect(own.getByText('Only In The Sample')).toHaveCount(0);
  await first.close();
  const second = await launch({ profile, now });
  await test.step('a start opens the own records; the sample keeps what was changed', async () => {
    await ready(second.window);
    await expect(sampleLine(second.window)).toHaveCount(0);
    const again = await toOtherShop(second, () =>
      second.app.evaluate(({ Menu }) => {
        const help = Menu.getApplicationMenu()?.items.at(-1)?.submenu?.items;
        help?.find(({ label }) => label === 'Open or leave the sample shop')?.click();
      }),
    );
    await ready(again);
    await goTo(again, 'Jobs');
    await expect(again.getByText('The tap at the sample drips').first()).toBeVisible();
    await expect(again.getByText('The tap at home drips')).toHaveCount(0);
    await test.step('until it is begun afresh', async () => {
      await again.getByRole('button', { name: 'Start it afresh' }).click();
      await again.getByRole('dialog').getByRole('button', { name: 'Start it afresh' }).click();
      await expect(again.getByRole('link', { name: 'Today' })).toBeVisible({ timeout: 20_000 });
      await goTo(again, 'Jobs');
      await expect(again.getByText('The upstairs radiators are cold again', { exact: false }).first()).toBeVisible({ timeout: 20_000 });
      await expect(again.getByText('The tap at the sample drips')).toHaveCount(0);
    });
  });
  await second.close();
  expect(journalText(path.join(profile, 'journal'))).toMatch(/Only In The Own/);
  expect(journalText(path.join(profile, 'journal'))).not.toMatch(/Only In The Sample|Dana Whitfield/);
  expect(journalText(path.join(profile, 'sample-shop/journal'))).toMatch(/Dana Whitfield/);
  expect(journalText(path.join(profile, 'sample-shop/journal'))).not.toMatch(/Only In The/);
});

function journalText(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.journal'));
  return files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
}
