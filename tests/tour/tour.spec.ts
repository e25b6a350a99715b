import path from 'node:path';
import { ROOT } from '../support/launch-electron.ts';
import { arrange, bookForKnown, closeVisit, firstRunTitle, goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';
import { tourSteps } from './tour-step.ts';

/** A Thursday morning in a shop around Millbrook, a week after the first visit to Dana Whitfield. */
const thursday = '2026-11-19T09:10:00Z';

test('The main job, step by step', async ({ launch }) => {
  const { window } = await launch({ now: thursday, env: { TZ: 'UTC' } });
  const step = tourSteps(window);

  await step('A new program asks how to begin', async () => {
    await expect(firstRunTitle(window)).toBeVisible({ timeout: 30_000 });
  });
  await step('Three facts, and nothing else', async () => {
    await window.getByRole('button', { name: /^Start empty/ }).click();
    await window.getByLabel('What is your business called?').fill('Orchard Plumbing');
  });
  await step('An empty program says what will appear', async () => {
    await window.keyboard.press('Control+Enter');
    await ready(window);
  });
  await step('The people get their names', async () => {
    await goTo(window, 'Settings');
    await window.getByLabel('Your name').fill('Maya Ortiz');
    await window.getByRole('button', { name: 'Set my name' }).click();
    await expect(window.getByRole('button', { name: /You are Maya Ortiz/ })).toBeVisible();
    await window.getByLabel('Somebody new').fill('Sam Reed');
    await window.getByRole('button', { name: 'Add to team' }).click();
    await expect(window.getByText('Sam Reed').first()).toBeVisible();
  });
  await step('The jobs of the shop come from a file, tried out first', async () => {
    await goTo(window, 'Import');
    await window.locator('input[type=file]').setInputFiles(path.join(ROOT, 'resources/tour-shop/jobs.csv'));
    await expect(window.getByRole('button', { name: /^Import 16 rows/ })).toBeVisible({ timeout: 20_000 });
  });
  await step('Imported, with what looks like going back', async () => {
    await window.getByRole('button', { name: /^Import 16 rows/ }).click();
    await expect(window.getByText('Import finished')).toBeVisible({ timeout: 30_000 });
  });
  await step('Likely revisits of the past, side by side', async () => {
    await window.getByRole('link', { name: 'Look at the likely revisits' }).click();
    await expect(window.getByText('Did the second go back for the first?').first()).toBeVisible();
  });
  await step('Dana rings; while the words are typed, the program notices', async () => {
    await bookForKnown(window, {
      find: '2230',
      name: 'Dana Whitfield',
      words: "The floor by the water heater is still wet, and there's a line of rust coming down inside",
    });
    await expect(window.getByText('This looks like a revisit of job 1042')).toBeVisible();
  });
  await step('Yes, ring later; Sam comes this afternoon', async () => {
    await window.keyboard.press('Alt+Digit2');
    await arrange(window, { day: 'today', from: '14:30', to: '16:00' });
    await window.getByLabel('Who goes').click();
    await window.getByRole('option', { name: 'Sam Reed' }).click();
    await expect(window.getByText(/The call goes into Today when you book/)).toBeVisible();
  });
  await step('The job, and its chain', async () => {
    await window.keyboard.press('Control+Enter');
    await expect(window.getByRole('heading', { name: /^Job \d+/ })).toBeVisible();
  });
  await step('Today says whom to ring, by when, and what to say', async () => {
    await goTo(window, 'Today');
    await window.getByRole('option', { name: /Tell them we are coming back/ }).click();
    await expect(window.getByRole('heading', { name: /Ring Dana before Sam/ })).toBeVisible();
  });
  await step('What Dana says is kept; the outcome takes one key', async () => {
    await window.getByLabel('What did you expect?').fill('I told you it was the heater');
    await window.getByLabel('How was it different?').fill('You said it was the wall, and left');
    await window.getByLabel('How would you like us to fix it?').fill('Look at the heater first');
    await window.keyboard.press('Control+1');
    await expect(window.getByText('Spoke 09:10. Settled.')).toBeVisible();
  });
  await step('The return visit is closed in the order of leaving a house', async () => {
    await goTo(window, 'Jobs');
    await window.getByText('The floor by the water heater').first().click();
    await window.getByRole('button', { name: /Close the visit/ }).click();
    await closeVisit(window, {
      finding: 'Tank rusted through at the base, wall dry behind it',
      did: 'Replaced the heater, dried the floor',
      told: 'the tank of the heater had rusted through from the inside',
      back: 'So it was the heater all along',
      repaired: true,
      sure: 'Fairly sure',
    });
    await window.getByText('Looked elsewhere first').click();
  });
  await step('Closed: a check call and a look back are in Today', async () => {
    await window.getByRole('button', { name: /^Close visit/ }).click();
    await expect(window.getByText(/is closed\./).first()).toBeVisible();
    await goTo(window, 'Today');
    await window.getByRole('option', { name: /We went back/ }).click();
    await window
      .getByLabel('What would you tell somebody who meets this next time?')
      .fill('Water by the heater: look at the base and inside the liner before calling it the wall.');
  });
  await step('One sentence is enough', async () => {
    await window.getByRole('button', { name: /^Done/ }).click();
    await expect(window.getByText(/Kept\. Thank you/).first()).toBeVisible();
  });
  await step('All of it on one timeline', async () => {
    await goTo(window, 'Customers');
    await window.getByText('Dana Whitfield').first().click();
    await expect(window.getByRole('region', { name: 'Timeline' }).getByText(/Visit closed, job 1042/)).toBeVisible();
  });
  await step('The same in the dark', async () => {
    await window.emulateMedia({ colorScheme: 'dark' });
    await goTo(window, 'Today');
    await expect(window.getByRole('heading', { name: /Ask Dana|Ring Dana/ })).toBeVisible();
  });
  await step('And every step can be taken back', async () => {
    await window.keyboard.press('Control+z');
    await expect(window.getByText(/^Undone: /).last()).toBeVisible();
  });
});
