import type { ElectronApplication, Page } from '@playwright/test';
import { expectNoBarriers } from '../support/barriers.ts';
import { bookForNewCustomer, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

/** Opens the page of backups from anywhere, by keyboard. */
async function openBackups(window: Page): Promise<void> {
  await window.keyboard.press('Control+k');
  await window.getByPlaceholder(/^Name, phone/).fill('Bring records back');
  await expect(window.getByRole('option', { name: /Bring records back from a backup/ })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Bring records back', level: 1 })).toBeVisible();
}

/** Does what leads to another window, and waits for that. */
async function nextWindow(app: ElectronApplication, act: () => Promise<void>): Promise<Page> {
  const next = app.waitForEvent('window');
  await act();
  const window = await next;
  await ready(window);
  return window;
}

const customer = (window: Page, name: string) => window.getByRole('link', { name }).or(window.getByRole('row', { name })).first();

test('a backup is brought back by keyboard, undo does not cross it, and there is a way back to how it was', async ({ launch }) => {
  const first = await launch();
  await bookForNewCustomer(first.window, { name: 'Ada Moran', words: 'No heat' });
  // Closing the program makes a backup where there is none of this state yet.
  const { profile } = first;
  await first.app.close();

  const { app, window } = await launch({ profile });
  await bookForNewCustomer(window, { name: 'Bo Lind', words: 'Tap drips' });
  await openBackups(window);
  // By itself or on closing, whichever came first after the booking: with nothing new since, closing makes no second one.
  await window
    .getByRole('button', { name: /(Made by itself|When the program was closed) 1 customer, 1 job/ })
    .first()
    .focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: '1 change would be gone' })).toBeVisible();
  await expect(window.getByRole('row', { name: 'Jobs 0 1 0' })).toBeVisible();
  await expectNoBarriers(window, 'Restore');
  await window.keyboard.press('Tab');
  await expect(window.getByRole('button', { name: 'Bring back this backup' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: 'Leave it as it is' }).last()).toBeFocused();
  await window.keyboard.press('Shift+Tab');

  const restored = await nextWindow(app, () => window.keyboard.press('Enter'));
  await expect(restored.getByText(/^The records are back as they were/)).toBeVisible({ timeout: 20_000 });
  await expect(restored.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  await restored.getByRole('link', { name: 'Customers' }).click();
  await expect(customer(restored, 'Ada Moran')).toBeVisible();
  await expect(customer(restored, 'Bo Lind')).toBeHidden();

  await restored.getByRole('button', { name: 'Go back to how it was' }).click();
  await expect(restored.getByRole('dialog', { name: 'Go back to these records?' })).toBeVisible();
  const back = await nextWindow(app, () => restored.getByRole('button', { name: 'Go back to them' }).click());
  await back.getByRole('link', { name: 'Customers' }).click();
  await expect(customer(back, 'Bo Lind')).toBeVisible();
  await expect(customer(back, 'Ada Moran')).toBeVisible();
});
