import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../support/barriers.ts';
import { ROOT } from '../support/launch-electron.ts';
import { bookForNewCustomer, ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const fixture = (name: string): string => path.join(ROOT, 'tests/fixtures/media', name);

test('photos on a job: picked, looked at, named, removed, there again after a restart, and told as missing', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000);
  const first = await launch({ profile, expected: [/axe/] });
  const { window } = first;
  await bookForNewCustomer(window, { name: 'Dana Whitfield', street: '14 Orchard Row', words: 'Water by the heater' });
  const tiles = (page: Page) => page.getByRole('list', { name: 'Photos and files of this record' }).getByRole('button');
  const viewer = window.getByRole('dialog');

  await test.step('two pictures come in; a program beside them does not, and it is said why', async () => {
    const program = { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\x90\0') };
    const input = window.getByLabel('Photos or files to add');
    await input.setInputFiles([fixture('heater-turned.jpg'), fixture('valve.png')]);
    await expect(window.getByText('Added 2 photos.')).toBeVisible();
    await expect(tiles(window).locator('img')).toHaveCount(2);
    await input.setInputFiles(program);
    await expect(window.getByText(/setup\.exe: Programs, scripts and documents with macros are not kept here/)).toBeVisible();
    await expectNoBarriers(window, 'Job with photos');
  });

  await test.step('the viewer by keyboard: turned as it was held, next, last, a caption', async () => {
    await tiles(window).first().focus();
    await window.keyboard.press('Enter');
    const picture = viewer.getByRole('img', { name: 'heater-turned.jpg' });
    await expect(picture).toBeVisible();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([320, 240]);
    await expect(viewer.getByText('1 of 2')).toBeVisible();
    await expectNoBarriers(window, 'Viewer');
    await window.keyboard.press('ArrowRight');
    await expect(viewer.getByText('2 of 2')).toBeVisible();
    await window.keyboard.press('Home');
    await viewer.getByLabel('Caption').fill('The puddle');
    await window.keyboard.press('Escape');
    await expect(viewer.getByText('The caption was saved.')).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(viewer).toBeHidden();
    await expect(window.getByRole('button', { name: 'Open The puddle, 1 of 2' })).toBeFocused();
  });

  await test.step('removed and brought back', async () => {
    await window.keyboard.press('Enter');
    await viewer.getByRole('button', { name: 'Remove' }).click();
    await expect(viewer.getByText('1 of 1')).toBeVisible();
    await viewer.getByRole('button', { name: 'Undo' }).click();
    await expect(viewer.getByText('of 2')).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(tiles(window)).toHaveCount(2);
  });

  await first.close();
  // The bytes go behind the program's back; small pictures are no copy of them.
  rmSync(path.join(profile, 'files'), { recursive: true });
  const again = await launch({ profile, expected: [/axe/] });
  await ready(again.window);
  await again.window.getByRole('link', { name: 'Jobs', exact: true }).click();
  await again.window.getByRole('link', { name: /1001/ }).first().click();
  await expect(again.window.getByText('Not on this computer')).toHaveCount(2);
  await again.window.getByRole('button', { name: /^Open The puddle/ }).click();
  await expect(again.window.getByText(/This picture is not on this computer/)).toBeVisible();
  await again.window.keyboard.press('Escape');
  await again.window.getByLabel('Photos or files to add').setInputFiles(fixture('heater-turned.jpg'));
  await expect(again.window.getByText('That one is here already.')).toBeVisible();
  await expect(tiles(again.window).locator('img')).toHaveCount(1);
  await again.close();
});
