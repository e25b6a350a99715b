import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ROOT } from '../support/launch-electron.ts';
import { bookForKnown, goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const now = '2026-11-19T09:10:00Z';

/** No barrier in light and in dark. Names the rule and the first element of each. */
async function expectNoBarriers(window: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Colours fade over to the other scheme; judged half way they are nobody's.
    await window.waitForTimeout(250);
    const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${screen}, ${colorScheme}: ${id} at ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary ?? ''}`,
    );
    expect.soft(found).toEqual([]);
  }
  await window.emulateMedia({ colorScheme: 'light' });
}

test('no screen puts up a barrier, in light and dark', async ({ launch }) => {
  test.setTimeout(240_000);
  const { window } = await launch({ now, expected: [/axe/] });
  await ready(window);
  await expectNoBarriers(window, 'Today, empty');
  await goTo(window, 'Settings');
  await expect(window.getByLabel('Business name')).toBeVisible();
  await expectNoBarriers(window, 'Settings');
  await goTo(window, 'Import');
  await expectNoBarriers(window, 'Import, choose');
  await window.getByLabel('CSV file').setInputFiles(path.join(ROOT, 'resources/tour-shop/jobs.csv'));
  await expect(window.getByRole('button', { name: /^Import 16 rows/ })).toBeVisible({ timeout: 20_000 });
  await expectNoBarriers(window, 'Import, dry run');
  await window.getByRole('button', { name: /^Import 16 rows/ }).click();
  await expect(window.getByText('Import finished')).toBeVisible({ timeout: 30_000 });
  await expectNoBarriers(window, 'Import, done');
  await window.getByRole('link', { name: 'Look at the likely revisits' }).click();
  await expect(window.getByText('Did the second go back for the first?').first()).toBeVisible();
  await expectNoBarriers(window, 'Likely revisits');
  await bookForKnown(window, { find: '2230', name: 'Dana Whitfield', words: 'The floor by the water heater is still wet' });
  await expect(window.getByText(/This looks like a revisit of job/)).toBeVisible();
  await expectNoBarriers(window, 'New job');
  await window.keyboard.press('Alt+Digit2');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: /^Job \d+/ })).toBeVisible();
  await expectNoBarriers(window, 'Job');
  await window.keyboard.press('c');
  await expect(window.getByLabel('What did you find?')).toBeVisible();
  await expectNoBarriers(window, 'Close');
  await goTo(window, 'Today');
  await expect(window.getByRole('heading', { name: /Ring Dana/ })).toBeVisible();
  await expectNoBarriers(window, 'Today');
  await window.keyboard.press('?');
  await expect(window.getByRole('dialog')).toBeVisible();
  await expectNoBarriers(window, 'Keys');
  await window.keyboard.press('Escape');
  await goTo(window, 'Jobs');
  await expectNoBarriers(window, 'Jobs');
  await goTo(window, 'Customers');
  await expect(window.getByText('Dana Whitfield').first()).toBeVisible();
  await expectNoBarriers(window, 'Customers');
  await window.getByText('Dana Whitfield').first().click();
  await expect(window.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expectNoBarriers(window, 'Customer');
});
