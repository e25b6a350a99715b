import { expect, type Page } from '@playwright/test';
import type { Launched, LaunchOptions } from './launch-electron.ts';
import { bookForNewCustomer, closeVisit, goTo } from './main-job.ts';

/* The story of the water heater, for tests that begin where it did. */

export const firstDay = '2026-11-12T09:40:00Z';
export const weekLater = '2026-11-19T09:10:00Z';
const dana = { name: 'Dana Whitfield', phone: '(555) 014-2230', street: '14 Orchard Row' };

/** The water heater: a diagnosis with another finding, and a week later the drops are back. */
export async function firstVisit(launch: (options: LaunchOptions) => Promise<Launched>, profile: string): Promise<void> {
  const { window, close } = await launch({ profile, now: firstDay });
  await bookForNewCustomer(window, { ...dana, words: 'Water on the floor by the water heater' });
  await window.keyboard.press('c');
  await closeVisit(window, {
    finding: 'Seepage through the basement wall, heater dry',
    did: 'Looked at heater and wall',
    told: 'water is seeping through the basement wall',
    repaired: false,
    sure: 'Fairly sure',
  });
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('We ask Dana', { exact: false }).first()).toBeVisible();
  await close();
}

/** What was found when we went back: the heater after all. The form stands filled in and is not yet sent. */
export async function fillReturnVisit(window: Page, did: string): Promise<void> {
  await closeVisit(window, {
    finding: 'Tank rusted through at the base',
    did,
    told: 'the tank had rusted through',
    back: 'So it was the heater',
    repaired: true,
    sure: 'Sure',
  });
  await window.getByText('Looked elsewhere first').click();
}

/** Looks back on it in one sentence, from *Today*. */
export async function lookBack(window: Page): Promise<void> {
  await goTo(window, 'Today');
  await window.getByRole('option', { name: /We went back/ }).click();
  await window
    .getByLabel('What would you tell somebody who meets this next time?')
    .fill('Water by the heater: look at the base and inside the liner first.');
  await window.getByRole('button', { name: /^Done/ }).click();
  await expect(window.getByText('Kept. Thank you', { exact: false }).first()).toBeVisible();
}
