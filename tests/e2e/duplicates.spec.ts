import { expectNoBarriers } from '../support/barriers.ts';
import { bookForNewCustomer, goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const words = 'The tap drips.';

test('customers on record twice are found, joined with one undo, and told apart for good', async ({ launch }) => {
  test.setTimeout(120_000);
  const { window } = await launch({ now: '2026-11-19T09:00:00-05:00' });
  await ready(window);
  await bookForNewCustomer(window, { name: 'Dana Whitfield', phone: '020 7946 0123', street: '12 Elm Road', words });
  await bookForNewCustomer(window, { name: 'Whitfeld, Dana', phone: '+44 20 7946 0123', street: '12 Elm Rd', words });
  await bookForNewCustomer(window, { name: 'Robert Okafor', phone: '07700 900461', words });
  await bookForNewCustomer(window, { name: 'Bob Okafor', phone: '07700 900461', words });
  const pair = (name: RegExp) => window.getByRole('heading', { name });

  await test.step('the likeliest pair comes first, with reasons and what moves', async () => {
    await goTo(window, 'Customers');
    await window.getByRole('link', { name: 'Look for duplicates' }).click();
    await expect(pair(/Dana Whitfield. and .Whitfeld, Dana/)).toBeFocused({ timeout: 20_000 });
    await expect(window.getByText('Pair 1 of 2')).toBeVisible();
    await expect(window.getByText('Same phone')).toBeVisible();
    await expect(window.getByText('Same address')).toBeVisible();
    await expect(window.getByText(/What belongs to .Whitfeld, Dana. goes to .Dana Whitfield.:/)).toBeVisible();
    await expectNoBarriers(window, 'Duplicates');
  });
  await test.step('one key joins them; everything is where it belongs', async () => {
    await window.keyboard.press('y');
    await expect(window.getByText(/Joined into .Dana Whitfield.\./)).toBeVisible();
    await expect(pair(/Okafor. and/)).toBeFocused();
    await expect(window.getByText('Pair 1 of 1')).toBeVisible();
  });
  await test.step('undo brings the pair back', async () => {
    await window.keyboard.press('Control+z');
    await expect(window.getByText('Pair 1 of 2')).toBeVisible();
    // A key answers for the pair on screen, so a person looks at which one that is.
    await expect(pair(/Dana Whitfield. and/)).toBeFocused();
    await window.keyboard.press('y');
    await expect(pair(/Okafor. and/)).toBeFocused();
    await expect(window.getByText('Pair 1 of 1')).toBeVisible();
  });
  await test.step('later waits, not the same is never asked again', async () => {
    await window.keyboard.press('l');
    await window.getByRole('button', { name: 'Show them now' }).click();
    await expect(pair(/Okafor. and/)).toBeFocused();
    await window.keyboard.press('n');
    await expect(window.getByText('That was the last pair')).toBeVisible();
    await window.getByRole('button', { name: 'Look again' }).click();
    await expect(window.getByText('No two customers look alike')).toBeVisible({ timeout: 20_000 });
  });
});
