import { expectNoBarriers } from '../support/barriers.ts';
import { bookForKnown, bookForNewCustomer, closeVisit, goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const firstDay = '2026-11-12T09:40:00Z';
const weekLater = '2026-11-19T09:10:00Z';

test('the call card: words to say and to send, a call logged late, a wrong outcome corrected, own words', async ({ launch, profile }) => {
  test.setTimeout(150_000);
  const before = await launch({ profile, now: firstDay });
  await bookForNewCustomer(before.window, {
    name: 'Dana Whitfield',
    phone: '020 7946 0018',
    street: '14 Orchard Row',
    words: 'Water by the heater',
  });
  await before.window.keyboard.press('c');
  await closeVisit(before.window, {
    finding: 'Seepage through the wall',
    told: 'water comes through the wall',
    repaired: false,
    sure: 'Sure',
  });
  await before.window.keyboard.press('Control+Enter');
  await expect(before.window.getByText('We ask Dana', { exact: false }).first()).toBeVisible();
  await before.close();

  const { window, app } = await launch({ profile, now: weekLater });
  await bookForKnown(window, { find: 'dana', name: 'Dana Whitfield', words: 'Still wet by the heater' });
  await window.getByRole('button', { name: /Yes, ring later/ }).click();
  await window.getByRole('button', { name: /^Book/ }).click();
  await expect(window.getByRole('heading', { name: /^Job 1002/ })).toBeVisible();
  await goTo(window, 'Today');
  await window
    .getByRole('listbox')
    .getByRole('option', { name: /Tell them we are coming back/ })
    .click();

  await test.step('the words say nothing of a cause, and the message is copied', async () => {
    const words = window.getByRole('region', { name: 'Words to say', exact: true });
    await expect(words.getByText('We may have missed something', { exact: false })).toBeVisible();
    await window.getByRole('radio', { name: 'Message' }).click();
    await window.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(window.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Dana, this is ');
  });

  await test.step('a phone dials from the code', async () => {
    await window.getByRole('button', { name: 'Dial with a phone' }).click();
    await expect(window.getByRole('img', { name: /camera here to ring/ })).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(window.getByRole('img', { name: /camera here to ring/ })).toBeHidden();
  });

  await test.step('logged late, by its real time; Change keeps the note', async () => {
    await window.getByLabel('Note', { exact: true }).fill('asked for Mondays');
    await window.getByRole('button', { name: /^Happened earlier/ }).click();
    await window.getByLabel('When it happened').fill('yesterday 16:20');
    await expect(window.getByText('Logged for yesterday 16:20.')).toBeVisible();
    await expectNoBarriers(window, 'Call card');
    await window.getByRole('button', { name: /^Voicemail/ }).click();
    await expect(window.getByText(/^Voicemail yesterday 16:20, next /)).toBeVisible();
    await window.getByRole('button', { name: /^Change/ }).click();
    await expect(window.getByLabel('Note', { exact: true })).toHaveValue('asked for Mondays');
  });

  await test.step('after three tries the letter is ready, stays as typed, and sending it settles the call', async () => {
    await window.getByLabel('When it happened').fill('');
    for (let n = 0; n < 3; n += 1) {
      await window.getByRole('button', { name: /^No answer/ }).click();
      await expect(window.getByText(/^No answer 09:1\d, next /)).toBeVisible();
      await window.getByRole('button', { name: /^Another try/ }).click();
    }
    await expect(window.getByRole('heading', { name: 'Write to Dana' })).toBeVisible();
    const letter = window.getByRole('textbox', { name: 'Letter' });
    await expect(letter).toHaveValue(/^Dear Dana,/);
    await letter.fill('Dear Dana,\n\nI am sorry.');
    await expectNoBarriers(window, 'Call card');
    await window.getByRole('button', { name: 'Sent', exact: true }).click();
    await expect(window.getByText(/^Message sent 09:1\d\. Settled\./)).toBeVisible();
  });

  await test.step('own words are previewed while one types, refused with an unknown gap, and used', async () => {
    await goTo(window, 'Settings');
    await window.getByRole('button', { name: 'Your own words' }).click();
    const field = window.getByRole('textbox', { name: /^Before we go back: to the one/ });
    await field.fill('{nmae}, hello');
    await expect(window.getByText(/There is no gap called/)).toBeVisible();
    await field.fill('Hello ');
    await window.getByRole('button', { name: 'Put in: their name' }).click();
    await expect(window.getByRole('region', { name: 'How it will read' }).getByText('Dana', { exact: true })).toBeVisible();
    await window.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(window.getByText('The words are saved.')).toBeVisible();
    await expect(window.getByRole('button', { name: 'Back to the program’s own' })).toBeVisible();
    await expectNoBarriers(window, 'Call card');
  });
  await ready(window);
});
