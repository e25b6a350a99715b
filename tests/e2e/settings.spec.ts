import { goTo, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

test('a business sets its trades, its own types of jobs and a number of the rules, and takes it back', async ({ launch }) => {
  const { window } = await launch({ now: '2026-11-19T09:00:00-05:00' });
  await ready(window);
  await goTo(window, 'Settings');
  await window.getByLabel('Trade to add').fill('Gas');
  await window.getByLabel('Trade to add').press('Enter');
  await window.getByLabel('Name to add').fill('Boiler service');
  await window.getByRole('button', { name: 'Add this type' }).click();
  await window.getByRole('navigation', { name: 'Parts of Settings' }).getByRole('button', { name: 'Numbers of the rules' }).click();
  await window.getByText('Calls', { exact: true }).click();
  const told = window.getByRole('textbox', { name: 'A customer hears that we are coming back within' });
  await told.fill('2');
  await window.getByRole('button', { name: 'Save changes' }).click();
  await expect(window.getByText('It can be from 5 to 2400.')).toBeVisible();
  await told.fill('30');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Settings saved.')).toBeVisible();
  await expect(window.getByText('Changed. Usual: 1 hour of opening time')).toBeVisible();

  await window.getByRole('button', { name: 'New job' }).click();
  await window.getByLabel('Kind', { exact: true }).click();
  await window.getByRole('option', { name: 'Boiler service' }).click();
  await goTo(window, 'Today');
  await window.keyboard.press('Control+z');
  await goTo(window, 'Settings');
  await expect(window.getByText('Changed. Usual: 1 hour of opening time')).toBeHidden();
});
