import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ReminderBook, reminderBookSchema } from '../../shared/domain/reminder/reminder-book.ts';
import { bookForNewCustomer, closeVisit, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const env = { TZ: 'America/New_York' };

test('what came due while the program was closed, over a clock change, is told in one and once', async ({ launch, profile }) => {
  const book = (): ReminderBook | null => {
    try {
      return reminderBookSchema.parse(JSON.parse(readFileSync(path.join(profile, 'reminders.json'), 'utf8')));
    } catch {
      return null;
    }
  };
  // The Friday before the clocks go back.
  const friday = await launch({ profile, env, now: '2026-10-30T15:00:00-04:00' });
  await bookForNewCustomer(friday.window, { name: 'Ann Lee', street: '1 Orchard Lane', words: 'Drops by the heater' });
  await friday.window.getByRole('button', { name: /^Close the visit/ }).click();
  await closeVisit(friday.window, { finding: 'Nothing to see', repaired: false, sure: 'To be watched' });
  await friday.window.keyboard.press('Control+Enter');
  await expect.poll(() => book()?.coming.map(({ dueAt, dueTime }) => [dueAt, dueTime])).toEqual([['2026-11-02T22:00:00.000Z', '17:00']]);
  await friday.close();

  const tuesday = await launch({ profile, env, now: '2026-11-03T09:30:00-05:00', expected: [/clock/] });
  await ready(tuesday.window);
  const banner = tuesday.window.getByRole('region', { name: 'What came due meanwhile' });
  await expect(banner).toContainText('1 call came due: Ask whether it held, Ann Lee.');
  await tuesday.window.keyboard.press('Alt+m');
  await expect(banner.getByRole('button', { name: 'Open it' })).toBeFocused();
  await tuesday.window.keyboard.press('Enter');
  await expect(tuesday.window.getByRole('region', { name: 'The chosen call' })).toContainText('Ann');
  await banner.getByRole('button', { name: 'Open it' }).press('Escape');
  await expect(banner).toBeHidden();
  await tuesday.close();

  const again = await launch({ profile, env, now: '2026-11-04T09:30:00-05:00' });
  await ready(again.window);
  await again.window.getByRole('link', { name: 'Settings' }).click();
  // The list is another one, so main has looked at it before this is over.
  await again.window.getByRole('switch', { name: 'Show no names' }).click();
  await expect.poll(() => book()?.coming.map(({ name }) => name)).toEqual(['']);
  await expect(again.window.getByRole('region', { name: 'What came due meanwhile' })).toBeHidden();
  await again.close();
  expect([book()?.shown.map(({ as }) => as), book()?.missed]).toEqual([['missed'], null]);
});
