import { expect, test } from '../support/program.ts';
import { tourSteps } from './tour-step.ts';

test('The main job, step by step', async ({ launch }) => {
  const { window } = await launch();
  const step = tourSteps(window);
  await step('The window opens', async () => {
    await expect(window.locator('main:not([aria-busy="true"])')).toBeVisible();
  });
});
