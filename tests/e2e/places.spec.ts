import { expectNoBarriers } from '../support/barriers.ts';
import { bookForNewCustomer } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const evening = '2026-11-19T17:30:00Z';

test('a place and what stands there, by keyboard', async ({ launch }) => {
  test.setTimeout(120_000);
  const { window } = await launch({ now: evening, expected: [/axe/] });
  await bookForNewCustomer(window, { name: 'Joan Okafor', street: '9 Mill Lane', words: 'Radiators stay cold' });
  await bookForNewCustomer(window, { name: 'Dana Whitfield', street: '14 Orchard Row', words: 'Water by the heater' });
  await window.getByRole('link', { name: '14 Orchard Row' }).click();
  await expect(window.getByRole('heading', { name: '14 Orchard Row' })).toBeVisible();

  await test.step('an address that is on record is said while it is typed; what was saved is undone', async () => {
    await expect(window.getByRole('button', { name: 'Edit 14 Orchard Row' })).toBeVisible();
    await window.keyboard.press('e');
    const street = window.getByLabel('House and street');
    await expect(street).toBeFocused();
    await street.fill('9 mill ln');
    await expect(window.getByText('This address is on record already')).toBeVisible();
    await street.fill('');
    await window.keyboard.press('Control+Enter');
    await expect(window.getByText(/Write down where it is/)).toBeVisible();
    await street.fill('14 Orchard Row');
    await window.getByLabel('How to get in').fill('Key under the blue pot.');
    await window.keyboard.press('Control+Enter');
    await expect(window.getByText('Saved: 14 Orchard Row.')).toBeVisible();
    await expect(window.getByText('Key under the blue pot.').first()).toBeVisible();
  });

  await test.step('somebody moves in, and back', async () => {
    await window.keyboard.press('m');
    await expect(window.getByRole('combobox', { name: 'Who lives there now?' })).toBeFocused();
    await window.keyboard.type('joan');
    await window.getByRole('option', { name: /Joan Okafor/ }).click();
    await window.keyboard.press('Control+Enter');
    await expect(window.getByText('Joan Okafor lives there now.')).toBeVisible();
    await expect(window.getByRole('list', { name: 'Before' }).getByText('Dana Whitfield')).toBeVisible();
    await expectNoBarriers(window, 'Property');
    await window.keyboard.press('Control+z');
    await expect(window.getByRole('list', { name: 'Now' }).getByText('Dana Whitfield')).toBeVisible();
  });

  await test.step('equipment: days in order, the warranty that ends soon, taken out and put back', async () => {
    await window.keyboard.press('a');
    await window.getByRole('combobox', { name: 'What is it?' }).fill('Water heater');
    await window.getByLabel('Make').fill('Rheem');
    await window.getByLabel('Put in on').fill('2020-12-05');
    await window.getByLabel('Warranty until').fill('2019-12-05');
    await window.keyboard.press('Control+Enter');
    await expect(window.getByText(/The warranty cannot end before it was put in/)).toBeVisible();
    await window.getByLabel('Warranty until').fill('2026-12-05');
    await window.keyboard.press('Control+Enter');
    await expect(window.getByRole('heading', { name: 'Water heater, Rheem' })).toBeVisible();
    await expect(window.getByText('Warranty ends in 16 days', { exact: true })).toBeVisible();
    await expectNoBarriers(window, 'Equipment');
    await window.keyboard.press('t');
    await expect(window.getByText('taken out 19 Nov', { exact: true })).toBeVisible();
    await window.keyboard.press('Control+z');
    await expect(window.getByText('taken out 19 Nov', { exact: true })).toBeHidden();
  });
});

test('the day is closed in one list, by keyboard alone', async ({ launch }) => {
  test.setTimeout(120_000);
  const { window } = await launch({ now: evening, expected: [/axe/] });
  const slot = (from: string, to: string) => ({ day: 'today', from, to });
  await bookForNewCustomer(window, {
    name: 'Dana Whitfield',
    street: '14 Orchard Row',
    words: 'Water by the heater',
    slot: slot('9', '11'),
  });
  await bookForNewCustomer(window, { name: 'Joan Okafor', street: '9 Mill Lane', words: 'Radiators stay cold', slot: slot('13', '14') });
  await window.keyboard.press('Alt+d');
  await expect(window.getByRole('heading', { name: 'Day’s end' })).toBeVisible();
  await expect(window.getByText('2 visits to close.', { exact: false })).toBeVisible();
  const lines = window.getByRole('list', { name: 'Visits to close' }).getByLabel('What was it, in plain words?');

  await test.step('an empty line is not closed, and says what is missing', async () => {
    await window.keyboard.press('Control+Enter');
    await expect(lines.first()).toBeFocused();
    await window.keyboard.press('Control+Enter');
    await expect(window.getByText(/Write down what you found/)).toBeVisible();
    await expectNoBarriers(window, 'Day’s end');
  });

  await test.step('a line each: words, settled, how sure, on to the next', async () => {
    for (const words of ['Loose joint, tightened', 'Air in the system, bled']) {
      await expect(lines.first()).toBeFocused();
      await window.keyboard.type(words);
      await window.keyboard.press('Tab');
      await window.keyboard.press('Space');
      await window.keyboard.press('Tab');
      await window.keyboard.press('Space');
      await window.keyboard.press('Control+Enter');
      await expect(window.getByRole('list', { name: 'Closed today' }).getByText(words)).toBeVisible();
    }
    await expect(window.getByText('Every visit is closed.', { exact: false })).toBeVisible();
    await expect(window.getByText('Nothing owed to anyone tonight.')).toBeVisible();
  });

  await test.step('a line comes back with undo', async () => {
    await window.keyboard.press('Control+z');
    await expect(lines).toHaveCount(1);
    await expect(window.getByText('One visit to close.', { exact: false })).toBeVisible();
  });
});
