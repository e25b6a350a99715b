import type { Locator, Page } from '@playwright/test';
import { bookForKnown, goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';
import { fillReturnVisit, firstVisit, lookBack, weekLater } from '../support/water-heater.ts';

const halfAnHourLater = '2026-11-19T09:40:00Z';
const question = (window: Page): Locator => window.getByText('What would you do now?', { exact: true });

/** Goes on with the key of the meeting until it shows. */
async function walkTo(window: Page, there: Locator): Promise<void> {
  await expect(async () => {
    if (!(await there.isVisible())) await window.keyboard.press('ArrowRight');
    await expect(there).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [50] });
}

async function toTheMeeting(window: Page): Promise<void> {
  await goTo(window, 'Learn');
  await window.getByRole('link', { name: 'Meeting', exact: true }).click();
}

async function goOn(window: Page): Promise<void> {
  await toTheMeeting(window);
  await window
    .getByRole('link', { name: 'Go on where it stood' })
    .or(window.getByRole('button', { name: 'Go on where it stood' }))
    .first()
    .click();
}

test('a revisit is looked back on, told without names, talked over on Monday, and what it taught comes up next time', async ({
  launch,
  profile,
}) => {
  test.setTimeout(180_000);
  await firstVisit(launch, profile);
  const first = await launch({ profile, now: weekLater });
  const { window } = first;
  await ready(window);
  await test.step('we go back, say so, and close the visit', async () => {
    await bookForKnown(window, { find: '2230', name: 'Dana Whitfield', words: 'Still wet by the water heater, rust on it. Tell Marco' });
    await expect(window.getByText('This looks like a revisit of job 1001')).toBeVisible();
    await window.keyboard.press('Alt+Digit1');
    await window.keyboard.press('Control+Enter');
    await expect(window.getByRole('heading', { name: /^Job 1002/ })).toBeVisible();
    await window.keyboard.press('c');
    await fillReturnVisit(window, 'Replaced the heater for Dana Whitfield');
    await window.keyboard.press('Control+Enter');
    await expect(window.getByText('Job 1002 is closed.').first()).toBeVisible();
  });
  await test.step('one sentence in the review', () => lookBack(window));
  await test.step('the review becomes a case of the chain', async () => {
    await goTo(window, 'Jobs');
    await window.getByRole('button', { name: 'Show all' }).click();
    await window.getByRole('row', { name: /^1002 / }).click();
    await window.getByRole('button', { name: 'Make a case of it' }).click();
    await expect(window.getByText('Still wet by the water heater', { exact: false }).first()).toBeVisible();
  });
  await test.step('it is told without names, and ready to show', async () => {
    await window.getByRole('button', { name: 'Tell it without names' }).click();
    await window.getByRole('link', { name: 'Look it over side by side' }).first().click();
    await expect(window.getByText('Replaced the heater for the customer').first()).toBeVisible({ timeout: 20_000 });
    await window
      .getByRole('button', { name: 'Back to the case' })
      .or(window.getByRole('link', { name: 'Back to the case' }))
      .click();
    await window.getByRole('button', { name: 'Ready to show' }).click();
    await expect(window.getByText('The case is ready to show.')).toBeVisible();
  });
  await test.step('what it taught is to come up with the next job of that kind', async () => {
    await window.getByRole('button', { name: 'Make a lesson of it' }).click();
    await expect(window.getByLabel('What to look at')).toHaveValue('Water by the heater: look at the base and inside the liner first.');
    await window.keyboard.press('Control+Enter');
    await expect(window.getByText('The lesson comes up with the next job of this kind.')).toBeVisible();
  });
  await test.step('the meeting plans itself, and stops before what happened', async () => {
    await toTheMeeting(window);
    await window.getByRole('button', { name: /^Plan it/ }).click();
    await window
      .getByRole('link', { name: /^Begin/ })
      .or(window.getByRole('button', { name: /^Begin/ }))
      .click();
    await expect(window.getByText('What we talk about').first()).toBeVisible();
    await walkTo(window, question(window));
    await expect(window.getByText('Dana')).toHaveCount(0);
    await expect(window.getByText('Tank rusted through')).toHaveCount(0);
    await window.keyboard.press('2');
    await expect(window.getByText(/1 hand/).first()).toBeVisible();
  });
  await test.step('somebody takes something on', async () => {
    await window.keyboard.press('t');
    await window.getByLabel('What', { exact: true }).fill('Put a torch and a mirror in every van');
    await window.getByLabel('By when').fill('2026-11-20');
    await window.keyboard.press('Control+Enter');
    await expect(window.getByText(/in Today/).first()).toBeVisible();
    await window.keyboard.press('Escape');
  });
  await test.step('left, and taken up where it stood', async () => {
    await window.keyboard.press('Escape');
    await goOn(window);
    await expect(question(window)).toBeVisible();
    await window.keyboard.press('2');
    await expect(window.getByText('2 hands').first()).toBeVisible();
  });
  // The power goes in the middle of the question.
  await first.kill();
  const { window: next, close } = await launch({ profile, now: halfAnHourLater });
  await test.step('after a power cut the same question stands there, with the hands that were counted', async () => {
    await ready(next);
    await goOn(next);
    await expect(question(next)).toBeVisible();
    await expect(next.getByText(/^2 hands/).first()).toBeVisible();
    await expect(next.getByText('Tank rusted through')).toHaveCount(0);
  });
  await test.step('shown and ended', async () => {
    await next.keyboard.press('Space');
    await expect(next.getByText('Still wet by the water heater', { exact: false }).first()).toBeVisible();
    const end = next.getByRole('button', { name: 'End the meeting' });
    await walkTo(next, end);
    await end.click();
    await expect(next.getByText('The meeting is over', { exact: false }).first()).toBeVisible();
  });
  await test.step('the action stands in Today, and the lesson with the next such job', async () => {
    await goTo(next, 'Today');
    await expect(next.getByRole('option', { name: /torch and a mirror/ })).toBeVisible();
    await next.keyboard.press('Control+n');
    await next.getByLabel('What do they say? Their words').fill('Water under the heater since this morning');
    await expect(next.getByText('look at the base and inside the liner', { exact: false })).toBeVisible();
  });
  await close();
});
