import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../support/barriers.ts';
import { bookForKnown, bookForNewCustomer, closeVisit, goTo, ready, todayIsDrawn } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const firstDay = '2026-11-12T09:40:00Z';
const weekLater = '2026-11-19T09:10:00Z';

async function comeBack(window: Page, number: number): Promise<void> {
  await bookForKnown(window, { find: 'whit', name: 'Dana Whitfield', words: 'Still wet by the water heater, rust on it' });
  await expect(window.getByText('This looks like a revisit of job 1001')).toBeVisible();
  await window.keyboard.press('Alt+Digit1');
  await expect(window.getByText('Revisit of job 1001: yes, and you said it.')).toBeVisible();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: `Job ${number}` })).toBeVisible();
}

test('it happened again: the alarm on top with every visit, and taken back with the answer', async ({ launch, profile }) => {
  test.setTimeout(120_000);
  const before = await launch({ profile, now: firstDay });
  await bookForNewCustomer(before.window, { name: 'Dana Whitfield', street: '14 Orchard Row', words: 'Water by the water heater' });
  await before.window.keyboard.press('c');
  await closeVisit(before.window, { finding: 'Seepage through the basement wall', repaired: false, sure: 'Fairly sure' });
  await before.window.keyboard.press('Control+Enter');
  await expect(before.window.getByText('We ask Dana', { exact: false }).first()).toBeVisible();
  await before.close();

  const { window } = await launch({ profile, now: weekLater, expected: [/axe/] });
  await ready(window);
  await comeBack(window, 1002);
  await comeBack(window, 1003);
  const alarm = window.getByRole('option', { name: /It happened again/ });
  const visits = window.getByRole('list', { name: 'Visits for the same thing' }).getByRole('listitem');

  await test.step('first in Today, with the whole chain on the card', async () => {
    await window.keyboard.press('Alt+t');
    await expect(window.getByRole('listbox', { name: 'What is due' }).getByRole('option').first()).toHaveAccessibleName(
      /It happened again/,
    );
    await alarm.click();
    await expect(visits).toHaveCount(3);
    await expect(visits.first()).toContainText('Seepage through the basement wall');
    await expectNoBarriers(window, 'Alarm');
  });

  await test.step('one key takes the visit out of the chain and the alarm with it; undo brings both back', async () => {
    await visits.last().getByRole('link', { name: 'Job 1003' }).click();
    await expect(window.getByText('3rd visit of 1001')).toBeVisible();
    await expectNoBarriers(window, 'Job');
    await window.keyboard.press('u');
    await expect(window.getByText('Job 1003 stands for itself again.')).toBeVisible();
    await goTo(window, 'Today');
    await todayIsDrawn(window);
    await expect(alarm).toHaveCount(0);
    await window.keyboard.press('Control+z');
    await expect(alarm).toHaveCount(1);
  });

  await test.step('how well it notices counts the answers', async () => {
    await goTo(window, 'Settings');
    await window.getByText('Noticing that we go back for the same thing').click();
    await window.getByRole('link', { name: 'How well does it notice?' }).click();
    await expect(window.getByRole('row', { name: /^In all/ })).toContainText('2 of 2, too few to say');
    await expect(window.getByText(/^Too few to say/)).toBeVisible();
    await expectNoBarriers(window, 'How well does it notice?');
  });
});
