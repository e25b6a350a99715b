import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../support/barriers.ts';
import { ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

/** Thursday 5 March 2026, 10:00 in New York; on Sunday clocks go forward there. */
const now = '2026-03-05T15:00:00Z';

const visitAt = (window: Page, times: string) =>
  window.getByRole('button', { name: new RegExp(`^Visit, .*Friday 6 March ${times}`) }).first();

test('a visit is moved by keyboard and by mouse, with a way back, and a time that does not exist is told', async ({ launch }) => {
  test.setTimeout(120_000);
  const { app, window: first } = await launch({ now, env: { TZ: 'America/New_York' }, expected: [/axe/] });
  await expect(first.getByRole('heading', { name: 'Welcome. How would you like to begin?' })).toBeVisible({ timeout: 30_000 });
  const opened = app.waitForEvent('window');
  await first.keyboard.press('1');
  const window = await opened;
  await ready(window);
  await window.keyboard.press('Alt+w');
  await expect(window.getByRole('heading', { name: 'Calendar 2 March to 8 March' })).toBeVisible();

  await test.step('by keyboard, and back', async () => {
    await visitAt(window, '08:30 to 10:00').focus();
    await window.keyboard.press('Alt+ArrowDown');
    const bar = window.getByRole('region', { name: /^Moving / });
    await expect(bar.getByRole('status')).toContainText('Friday 6 March, 08:45 to 10:15');
    await window.keyboard.press('ArrowDown');
    await expect(bar.getByRole('status')).toContainText('09:00 to 10:30');
    await window.keyboard.press('Enter');
    await expect(window.getByText('The visit is moved.')).toBeVisible();
    await expect(visitAt(window, '09:00 to 10:30')).toBeFocused();
    await window.keyboard.press('Control+z');
    await expect(visitAt(window, '08:30 to 10:00')).toBeVisible();
  });
  await test.step('by mouse', async () => {
    const box = await visitAt(window, '08:30 to 10:00').boundingBox();
    if (box === null) throw new Error('The visit is not on screen.');
    const [x, y, anHour] = [box.x + box.width / 2, box.y + 12, box.height / 1.5];
    await window.mouse.move(x, y);
    await window.mouse.down();
    await window.mouse.move(x, y + anHour / 2, { steps: 4 });
    await window.mouse.move(x, y + anHour, { steps: 4 });
    await window.mouse.up();
    await expect(visitAt(window, '09:30 to 11:00')).toBeVisible();
  });
  await test.step('longer by mouse', async () => {
    const box = await visitAt(window, '09:30 to 11:00').boundingBox();
    if (box === null) throw new Error('The visit is not on screen.');
    const [x, end, halfAnHour] = [box.x + box.width / 2, box.y + box.height - 2, box.height / 3];
    await window.mouse.move(x, end);
    await window.mouse.down();
    await window.mouse.move(x, end + halfAnHour / 2, { steps: 4 });
    await window.mouse.move(x, end + halfAnHour, { steps: 4 });
    await window.mouse.up();
    await expect(visitAt(window, '09:30 to 11:30')).toBeVisible();
  });
  await test.step('the day on which clocks change', async () => {
    await expect(window.getByText('Clocks go forward', { exact: true })).toBeVisible();
    await window.keyboard.press('n');
    await window.getByLabel('Or type when').fill('Sunday 2:30am');
    await window.keyboard.press('Enter');
    const bar = window.getByRole('region', { name: 'Moving A new job' });
    await expect(bar.getByRole('status')).toContainText('02:30 does not exist that day: clocks go forward. It counts as 03:30.');
    await expect(window.getByText('Clocks go forward: 02:00 to 03:00 does not exist')).toBeVisible();
    await expectNoBarriers(window, 'Calendar, a visit being moved');
    await window.keyboard.press('Escape');
    await window.keyboard.press('3');
    await expect(window.getByRole('heading', { name: 'Calendar March' })).toBeVisible();
    await expect(window.getByRole('button', { name: /more on .*Opens the day\.$/ }).first()).toBeVisible();
  });
});
