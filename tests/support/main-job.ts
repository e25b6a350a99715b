import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What a person does on the way to the main job, by label and key, for tests and the tour alike. */

/** Where a program is that nobody has set up yet. */
export function firstRunTitle(window: Page): Locator {
  return window.getByRole('heading', { name: 'Welcome. How would you like to begin?' });
}

/** Passes the first run: start empty, a name, and the region and hours as they stand. */
async function startEmpty(window: Page, name = 'Orchard Plumbing'): Promise<void> {
  await window.getByRole('button', { name: /^Start empty/ }).click();
  await window.getByLabel('What is your business called?').fill(name);
  await window.keyboard.press('Control+Enter');
}

/** The program is ready for keys once its menu and its first state of saving show. A first run is passed on the way. */
export async function ready(window: Page): Promise<void> {
  const menu = window.getByRole('link', { name: 'Today' });
  await expect(menu.or(firstRunTitle(window))).toBeVisible({ timeout: 30_000 });
  if (await firstRunTitle(window).isVisible()) await startEmpty(window);
  await expect(menu).toBeVisible({ timeout: 30_000 });
  await expect(window.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible({ timeout: 30_000 });
}

/** Books a job for somebody new, by keyboard: *New job*, who, where, their words. */
export async function bookForNewCustomer(
  window: Page,
  job: { name: string; phone?: string; street?: string; words: string; slot?: { day: string; from: string; to?: string } },
): Promise<void> {
  await ready(window);
  await window.keyboard.press('Control+n');
  const who = window.getByLabel('Who', { exact: true });
  await expect(who).toBeFocused();
  await who.fill(job.name);
  await window.getByRole('option', { name: `New customer: ${job.name}` }).click();
  if (job.phone !== undefined) await window.getByLabel('Phone').fill(job.phone);
  if (job.street !== undefined) await window.getByLabel('House and street').fill(job.street);
  await window.getByLabel('What do they say? Their words').fill(job.words);
  if (job.slot !== undefined) await arrange(window, job.slot);
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: /^Job \d+/ })).toBeVisible();
}

export async function arrange(window: Page, slot: { day: string; from: string; to?: string }): Promise<void> {
  await window.getByLabel('Day', { exact: true }).fill(slot.day);
  await window.getByLabel('From', { exact: true }).fill(slot.from);
  if (slot.to !== undefined) await window.getByLabel('To', { exact: true }).fill(slot.to);
}

/** Opens *New job* for somebody known, found by whatever was typed, and types their words. */
export async function bookForKnown(window: Page, job: { find: string; name: string; words: string }): Promise<void> {
  await ready(window);
  await window.keyboard.press('Control+n');
  const who = window.getByLabel('Who', { exact: true });
  await expect(who).toBeFocused();
  await window.keyboard.type(job.find);
  // As somebody who knows their customers: Enter before the list has even opened.
  await window.keyboard.press('Enter');
  await expect(window.getByText(job.name).first()).toBeVisible();
  await expect(window.getByRole('button', { name: 'Change who', exact: true })).toBeVisible();
  const words = window.getByLabel('What do they say? Their words');
  await words.focus();
  await window.keyboard.type(job.words);
}

/** Fills the short form in the order in which one leaves a house, and closes the visit. */
export async function closeVisit(
  window: Page,
  visit: { finding: string; did?: string; told?: string; back?: string; repaired: boolean; sure: 'Sure' | 'Fairly sure' | 'To be watched' },
): Promise<void> {
  await window.getByLabel('What did you find?').fill(visit.finding);
  if (visit.did !== undefined) await window.getByLabel('What did you do?').fill(visit.did);
  await window.getByText(visit.repaired ? 'Yes, repaired' : 'No, only looked').click();
  if (visit.told !== undefined) await window.getByLabel('What was it, in plain words?').fill(visit.told);
  if (visit.back !== undefined) await window.getByLabel('What did they say back?').fill(visit.back);
  await window.getByText(visit.sure, { exact: true }).click();
}

/** Waits until *Today* shows what it knows, be it nothing: only then does a line that is not there say anything. */
export async function todayIsDrawn(window: Page): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Today', level: 1 })).toBeAttached();
  const line = window.getByRole('listbox', { name: 'What is due' }).getByRole('option');
  await expect(line.or(window.getByText('Nothing owed to anyone right now')).first()).toBeVisible();
}

type Screen = 'Today' | 'Jobs' | 'Customers' | 'Learn' | 'Settings' | 'Import' | 'Export';
export async function goTo(window: Page, screen: Screen): Promise<void> {
  await window.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: screen }).click();
}
