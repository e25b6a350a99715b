import { expectNoBarriers } from '../support/barriers.ts';
import { bookForNewCustomer, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

test('something is put right from a job to the customer’s verdict, by keyboard', async ({ launch }) => {
  const { window } = await launch({ now: '2026-11-19T09:10:00Z' });
  await ready(window);
  await bookForNewCustomer(window, { name: 'Dana Whitfield', phone: '020 7946 0230', words: 'Water by the water heater' });
  const begin = window.getByRole('button', { name: 'Put it right', exact: true });
  await begin.focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Put it right with Dana' })).toBeVisible();

  const next = window.getByRole('listitem').filter({ has: window.getByText('Next', { exact: true }) });
  const first = [
    ['Say sorry', 'Said it'],
    ['Put it right soon', 'It is put right'],
    ['Hear what it was like for them', 'Heard them'],
  ] as const;
  for (const [step, done] of first) {
    await expect(next.getByRole('heading', { name: step })).toBeVisible();
    await expect(next.getByRole('button', { name: done })).toBeVisible();
    await window.keyboard.press('r');
  }
  await expect(next.getByRole('heading', { name: 'Make it up to them' })).toBeVisible();
  await window.getByRole('button', { name: 'Leave it out' }).press('Enter');
  await expect(window.getByLabel('Why is it left out?')).toBeFocused();
  await window.keyboard.type('They want nothing more.');
  await window.getByRole('button', { name: 'Leave it out' }).press('Enter');
  await expect(next.getByRole('heading', { name: 'Ask how it is now' })).toBeVisible();
  await expect(next.getByRole('button', { name: 'Asked them' })).toBeFocused();
  await expectNoBarriers(window, 'Recovery');
  await window.keyboard.press('r');

  const verdict = window.getByLabel('Their words', { exact: true });
  await expect(verdict).toBeFocused();
  await window.keyboard.type('You took it seriously.');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('ArrowLeft');
  await window.getByRole('button', { name: 'Close it' }).press('Enter');
  await expect(window.getByText('10 of 10', { exact: true })).toBeVisible();
  const again = window.getByRole('button', { name: 'Open it again' });
  await expect(again).toBeFocused();

  // They ask for more: the focus stays with what comes next, whatever is taken back on the way.
  await window.keyboard.press('Enter');
  await expect(window.getByLabel('What do they ask for?')).toBeFocused();
  await window.keyboard.type('It is wet again.');
  await again.press('Enter');
  await expect(next.getByRole('button', { name: 'Said it' })).toBeFocused();
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Say sorry: not done after all' }).press('Enter');
  await expect(next.getByRole('button', { name: 'Said it' })).toBeFocused();
});
