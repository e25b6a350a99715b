import { arrange, bookForKnown, closeVisit, goTo, ready, todayIsDrawn } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';
import { fillReturnVisit, firstDay, firstVisit, lookBack, weekLater } from '../support/water-heater.ts';

test('the main job, by mouse: noticed, rung, closed, looked back on, undone', async ({ launch, profile }) => {
  test.setTimeout(120_000);
  await firstVisit(launch, profile);
  const { window, close } = await launch({ profile, now: weekLater });
  await ready(window);
  await goTo(window, 'Today');
  await test.step('the check call is due, and the words ask before they have to', async () => {
    await expect(window.getByRole('option', { name: /Dana Whitfield/ })).toBeVisible();
    await expect(window.getByText('is it dry?')).toBeVisible();
  });
  await test.step('the banner shows while typing, with reasons and the sentence to say', async () => {
    await window.getByRole('button', { name: /^New job/ }).click();
    await window.getByLabel('Who', { exact: true }).fill('2230');
    await window.getByRole('option', { name: /Dana Whitfield/ }).click();
    await window.getByLabel('What do they say? Their words').fill("The floor by the water heater is still wet, and there's a line of rust");
    await expect(window.getByText('This looks like a revisit of job 1001')).toBeVisible();
    await expect(window.getByText('7 days ago', { exact: true })).toBeVisible();
    await expect(window.getByText(/You still have water/)).toBeVisible();
    await window.getByRole('button', { name: /Yes, ring later/ }).click();
    await arrange(window, { day: 'today', from: '14:30', to: '16:00' });
    await window.getByRole('button', { name: /^Book/ }).click();
    await expect(window.getByRole('heading', { name: /^Job 1002/ })).toBeVisible();
  });
  await test.step('the acknowledgement stands in Today with its time; voicemail comes back by rule', async () => {
    await goTo(window, 'Today');
    await window.getByRole('option', { name: /Tell them we are coming back/ }).click();
    await expect(window.getByRole('heading', { name: /Ring Dana/ })).toBeVisible();
    await expect(window.getByText(/^by 10:1\d/).first()).toBeVisible();
    await window.getByLabel('What did you expect?').fill('I told you it was the heater');
    await window.getByRole('button', { name: /^Voicemail/ }).click();
    await expect(window.getByText(/^Voicemail 09:1\d, next 11:1\d\./)).toBeVisible();
    await window.getByRole('button', { name: /^Change/ }).click();
    await window.getByRole('button', { name: /^Spoke/ }).click();
    await expect(window.getByText(/^Spoke 09:1\d\. Settled\./)).toBeVisible();
    await expect(window.getByRole('option', { name: /Tell them we are coming back/ })).toHaveCount(0);
  });
  await test.step('the return visit is closed with what brought us back', async () => {
    await goTo(window, 'Jobs');
    await window.getByRole('row', { name: /^1002 / }).click();
    await window.getByRole('button', { name: /Close the visit/ }).click();
    await fillReturnVisit(window, 'Replaced the heater');
    await window.getByRole('button', { name: /^Close visit/ }).click();
    await expect(window.getByText('Job 1002 is closed.').first()).toBeVisible();
  });
  await test.step('a review is asked for; one sentence is enough', () => lookBack(window));
  await test.step('all of it stands on the timeline', async () => {
    await goTo(window, 'Customers');
    await window.getByText('Dana Whitfield').first().click();
    const timeline = window.getByRole('region', { name: 'Timeline' });
    for (const words of [
      'Job 1001 booked',
      'Visit closed, job 1001',
      'Job 1002: going back for job 1001',
      'Spoke',
      'Visit closed, job 1002',
      'Looked back on job',
    ]) {
      await expect(timeline.getByText(words, { exact: false }).first()).toBeVisible();
    }
  });
  await test.step('and all of it can be undone, step by step', async () => {
    for (const what of ['a review', 'a closed visit', 'a logged call']) {
      await window.getByRole('button', { name: /^Undo/ }).first().click();
      await expect(window.getByText(/^Undone: /).last()).toBeVisible();
      test.info().annotations.push({ type: 'undone', description: what });
    }
    await goTo(window, 'Today');
    await expect(window.getByRole('option', { name: /Tell them we are coming back/ })).toBeVisible();
  });
  await close();
});

test('the main job, by keyboard only', async ({ launch, profile }) => {
  test.setTimeout(120_000);
  await firstVisit(launch, profile);
  const { window, close } = await launch({ profile, now: weekLater });
  await ready(window);
  await goTo(window, 'Today');
  const press = (key: string): Promise<void> => window.keyboard.press(key);
  await expect(window.getByRole('option', { name: /Dana Whitfield/ })).toBeVisible();
  await test.step('book and answer while they talk', async () => {
    await bookForKnown(window, { find: 'whit', name: 'Dana Whitfield', words: 'Still wet by the water heater, rust on it' });
    await expect(window.getByText('This looks like a revisit of job 1001')).toBeVisible();
    await press('Alt+Digit1');
    await expect(window.getByText('Revisit of job 1001: yes, and you said it.')).toBeVisible();
    await press('Control+Enter');
    await expect(window.getByRole('heading', { name: /^Job 1002/ })).toBeVisible();
  });
  await test.step('said on the phone: nothing is owed', async () => {
    await press('Alt+t');
    await todayIsDrawn(window);
    await expect(window.getByRole('option', { name: /Tell them we are coming back/ })).toHaveCount(0);
  });
  await test.step('answer anew on the job: ring later', async () => {
    await press('Control+z');
    await expect(window.getByText(/^Undone: /).last()).toBeVisible();
    await bookForKnown(window, { find: '2230', name: 'Dana Whitfield', words: 'Still wet by the water heater, rust on it' });
    await expect(window.getByText('This looks like a revisit of job 1001')).toBeVisible();
    await press('Alt+Digit3');
    await press('Control+Enter');
    await expect(window.getByRole('heading', { name: /^Job 100\d/ })).toBeVisible();
    await press('Alt+t');
    const call = window.getByRole('option', { name: /Tell them we are coming back/ });
    await expect(call).toBeVisible();
    await expect(window.getByRole('heading', { name: /Ring Dana|Ask Dana/ })).toBeVisible();
  });
  await test.step('log a call by digit; a repeated digit is ignored; undo by key', async () => {
    await press('j');
    await press('k');
    await press('k');
    // One sees the card before one says how it went.
    await expect(window.getByRole('heading', { name: 'Ask Dana whether it held' })).toBeVisible();
    await expect(window.getByRole('button', { name: /^Spoke/ })).toBeVisible();
    await press('3');
    await press('3');
    await expect(window.getByText(/^No answer 09:1\d, next/)).toBeVisible();
    await press('u');
    await expect(window.getByText('Undone: No answer')).toBeVisible();
    await expect(window.getByRole('button', { name: /^Spoke/ })).toBeVisible();
  });
  await close();
});

test('a booking that was being typed survives a power cut', async ({ launch, profile }) => {
  const first = await launch({ profile, now: firstDay });
  await ready(first.window);
  await first.window.keyboard.press('Control+n');
  await first.window.getByLabel('What do they say? Their words').fill('No hot water since this morning, two small children');
  await expect(first.window.getByText('Draft kept')).toBeVisible();
  await first.kill();
  const second = await launch({ profile, now: firstDay });
  await ready(second.window);
  await goTo(second.window, 'Today');
  await second.window.getByRole('button', { name: /^New job: / }).click();
  await expect(second.window.getByLabel('What do they say? Their words')).toHaveValue(
    'No hot water since this morning, two small children',
  );
  await second.close();
});

test('closing a return visit that nobody told them about asks whether anyone has', async ({ launch, profile }) => {
  test.setTimeout(120_000);
  await firstVisit(launch, profile);
  const { window, close } = await launch({ profile, now: weekLater });
  await ready(window);
  await goTo(window, 'Today');
  await expect(window.getByRole('option', { name: /Dana Whitfield/ })).toBeVisible();
  await bookForKnown(window, { find: 'Dana', name: 'Dana Whitfield', words: 'The floor is still wet by the water heater' });
  await expect(window.getByText('This looks like a revisit of job 1001')).toBeVisible();
  await window.keyboard.press('Alt+Digit2');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: /^Job 1002/ })).toBeVisible();
  await window.keyboard.press('c');
  await closeVisit(window, { finding: 'Tank rusted through', repaired: true, sure: 'Sure' });
  await expect(window.getByText('Has anyone told Dana', { exact: false })).toBeVisible();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Not closed yet', { exact: false }).first()).toBeVisible();
  await window.getByText('I tell them now, at the door').click();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Job 1002 is closed.').first()).toBeVisible();
  await goTo(window, 'Today');
  await todayIsDrawn(window);
  await expect(window.getByRole('option', { name: /Tell them we are coming back/ })).toHaveCount(0);
  await close();
});
