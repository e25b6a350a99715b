import { expectNoBarriers } from '../support/barriers.ts';
import { bookForNewCustomer, goTo } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

test('a complaint is written down in two keys from Today, acknowledged, planned for and closed', async ({ launch }) => {
  test.setTimeout(120_000);
  const { window } = await launch({ now: '2026-11-19T09:10:00Z', expected: [/axe/] });
  await bookForNewCustomer(window, { name: 'Dana Whitfield', phone: '020 7946 0230', words: 'Water by the water heater' });
  const step = (name: string) => window.getByRole('listitem').filter({ has: window.getByRole('heading', { name, exact: true }) });

  await window.keyboard.press('Alt+l');
  await expect(window.getByLabel('What did you expect?')).toBeFocused();
  await window.keyboard.type('A dry floor.');
  await window.getByLabel('What did you get?').fill('It is wet again.');
  await expect(window.getByLabel('Which customer?')).toHaveValue(/^Dana Whitfield/);
  await expectNoBarriers(window, 'Complaint form');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: 'Dana Whitfield, 19 Nov' })).toBeVisible();
  await expect(step('It has reached us')).toContainText(/To be acknowledged by today 13:1\d\./);

  await goTo(window, 'Today');
  const line = window.getByRole('option').filter({ hasText: 'Tell them that it has reached us: “It is wet again.”' });
  await line.click();
  await expect(window.getByRole('region', { name: 'What isn’t right for them' })).toContainText('It is wet again.');
  await window.keyboard.press('1');
  await expect(line).toHaveCount(0);
  await window.getByRole('link', { name: 'Open the complaint' }).click();
  await expect(step('It has reached us')).toContainText('They know since today');
  await expect(step('What we will do')).toContainText('They hear what we will do by Monday 17:00.');

  await window.keyboard.press('w');
  await window.getByLabel('What we will do, in the words in which they hear it').fill('A new valve on Friday.');
  await window.keyboard.press('Control+Enter');
  await expect(step('What we will do')).toContainText('Told them today');
  await window.keyboard.press('x');
  await window.getByLabel('What became of it?').fill('It is dry, and they said so.');
  await window.keyboard.press('Control+Enter');
  await expect(step('What became of it')).toContainText('Closed today');
  await expectNoBarriers(window, 'Complaint');
  await goTo(window, 'Today');
  await expect(window.getByRole('option')).toHaveCount(0);
});
