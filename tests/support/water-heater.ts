import { expect } from '@playwright/test';
import type { Launched, LaunchOptions } from './launch-electron.ts';
import { bookForNewCustomer, closeVisit } from './main-job.ts';

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
