import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../support/barriers.ts';
import { firstRunTitle, goTo } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

const now = '2026-11-19T10:10:00Z';

/** One result as it is typed from paper: the line, a digit, when, a note. */
async function enter(window: Page, line: string, digit: string, when: string, note: string): Promise<void> {
  await expect(window.getByLabel('Line', { exact: true })).toBeFocused();
  await window.keyboard.type(line);
  await window.keyboard.press('Enter');
  await window.keyboard.press(digit);
  await window.keyboard.type(when);
  await window.keyboard.press('Enter');
  await window.keyboard.type(note);
  await window.keyboard.press('Enter');
}

test('a printed call list: as a PDF without a printer, its results entered by keyboard', async ({ launch, makeFolder }) => {
  test.setTimeout(120_000);
  const folder = makeFolder('printed');
  const file = path.join(folder, 'list.pdf');
  const { app, window: first } = await launch({ now });
  await expect(firstRunTitle(first)).toBeVisible({ timeout: 30_000 });
  const opening = app.waitForEvent('window');
  await first.keyboard.press('1');
  const window = await opening;
  await expect(window.getByRole('option', { name: /Dana Whitfield/ }).first()).toBeVisible({ timeout: 30_000 });
  const saveAt = (filePath: string) =>
    app.evaluate(({ dialog, webContents }, to) => {
      // Whatever this machine has: the test is about one without a printer.
      for (const contents of webContents.getAllWebContents()) contents.getPrintersAsync = async () => [];
      dialog.showSaveDialog = async () => ({ filePath: to, canceled: false });
    }, filePath);

  await test.step('printed from Today; a place that cannot be written to loses nothing', async () => {
    await saveAt(path.join(folder, 'missing', 'list.pdf'));
    await window.keyboard.press('Control+p');
    await expect(window.getByText(/^Call list 1 is ready, but this computer knows no printer/)).toBeVisible();
    await window.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(window.getByText(/that folder is not there any more/)).toBeVisible();
    await saveAt(file);
    await window.getByRole('button', { name: 'Another place' }).click();
    await expect(window.getByText(/^Saved as “list.pdf”/)).toBeVisible();
    const pdf = readFileSync(file, 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
    expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+Inter/);
  });

  await test.step('three results, a line that does not exist, and one that was entered already', async () => {
    await window.keyboard.press('Alt+n');
    await expect(window.getByRole('heading', { name: 'Call list 1' })).toBeVisible();
    await enter(window, '1', '2', '10:05', 'left word');
    await expect(window.getByText(/^Line 1: Voicemail, today 10:05\. Up again /)).toBeVisible();
    await enter(window, '3', '1', '', 'all is well');
    await enter(window, '4', '3', '10:07', '');
    await expect(window.getByText(/^3 of \d+ entered$/)).toBeVisible();
    await enter(window, '99', '1', '', '');
    await expect(window.getByText(/^This list has the lines 1 to \d+\.$/)).toBeVisible();
    await window.getByLabel('Line', { exact: true }).fill('4');
    await window.keyboard.press('Control+Enter');
    await expect(window.getByRole('alert').filter({ hasText: 'Line 4 is entered already' })).toBeVisible();
    await expectNoBarriers(window, 'Lines of a printed list');
    await window.keyboard.press('Escape');
    await expect(window.getByLabel('Line', { exact: true })).toBeFocused();
  });

  await test.step('what was typed waits, and the way back is in the bar', async () => {
    await expect(window.getByText('Draft kept')).toBeVisible();
    await goTo(window, 'Today');
    await window.getByRole('button', { name: 'Call list 1' }).click();
    await expect(window.getByLabel('Line', { exact: true })).toHaveValue('4');
    await window.getByRole('banner').getByRole('button', { name: /^Undo/ }).click();
    await expect(window.getByText(/^2 of \d+ entered$/)).toBeVisible();
  });
});
