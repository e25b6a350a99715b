import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Launched } from '../support/launch-electron.ts';
import { bookForNewCustomer, goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const now = '2026-11-19T09:10:00Z';

const databasesOf = (profile: string) => path.join(profile, 'IndexedDB');

/** The window that shows the records: another one takes the place of the first where they were brought back. */
async function openedWindow({ app }: Launched): Promise<Page> {
  const shown = async (): Promise<Page | undefined> => {
    for (const page of app.windows()) {
      const isReady = await page
        .getByRole('link', { name: 'Today' })
        .isVisible()
        .catch(() => false);
      if (isReady) return page;
    }
    return undefined;
  };
  await expect.poll(async () => (await shown()) !== undefined, { timeout: 45_000 }).toBe(true);
  return (await shown()) as Page;
}

async function expectCustomers(window: Page, names: readonly string[]): Promise<void> {
  await goTo(window, 'Customers');
  for (const name of names) await expect(window.getByText(name).first()).toBeVisible();
}

test('records whose folder is gone are back at the next start, which says so', async ({ launch, profile }) => {
  const first = await launch({ profile, now });
  await ready(first.window);
  await bookForNewCustomer(first.window, { name: 'Ada Moran', phone: '416 555 0131', street: '18 Orchard Ln', words: 'No hot water' });
  await expect(first.window.getByText(/^Saved \d/)).toBeVisible();
  await first.close();
  rmSync(databasesOf(profile), { recursive: true });
  const second = await launch({ profile, now });
  const window = await openedWindow(second);
  await expect(window.getByText(/could not be read any more, so they were brought back from .* Nothing is missing\./)).toBeVisible();
  await expectCustomers(window, ['Ada Moran']);
  await second.close();
  const third = await launch({ profile, now });
  const again = await openedWindow(third);
  await expectCustomers(again, ['Ada Moran']);
  await expect(again.getByText('could not be read any more')).toHaveCount(0);
});

test('records that lie behind the second copy are made level, which says how many changes came back', async ({
  launch,
  makeFolder,
  profile,
}) => {
  const first = await launch({ profile, now });
  await ready(first.window);
  await expect(first.window.getByText(/^Saved \d/)).toBeVisible();
  await first.close();
  const older = path.join(makeFolder('older'), 'IndexedDB');
  cpSync(databasesOf(profile), older, { recursive: true });
  const second = await launch({ profile, now });
  const booked = await openedWindow(second);
  await bookForNewCustomer(booked, { name: 'Ben Okoro', phone: '416 555 0177', street: '4 Mill Rd', words: 'Radiator leaks' });
  await expect(booked.getByText(/^Saved \d/)).toBeVisible();
  await second.close();
  rmSync(databasesOf(profile), { recursive: true });
  cpSync(older, databasesOf(profile), { recursive: true });
  const third = await launch({ profile, now });
  const window = await openedWindow(third);
  await expect(window.getByText(/missing from your records and (?:has|have) been brought back from the second copy/)).toBeVisible();
  await expectCustomers(window, ['Ben Okoro']);
  expect(existsSync(path.join(profile, 'damaged'))).toBe(false);
});
