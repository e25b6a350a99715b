import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules whose answer depends on colours: the others find the same in both schemes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * No barrier on the present screen, in light and in dark; the test goes on and fails at its end.
 * @param screen its name, for whoever reads the failure
 */
export async function expectNoBarriers(window: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    // A screen that is still being fetched has nothing to judge.
    await expect(window.getByRole('heading', { level: 1 }).or(window.getByRole('dialog')).first()).toBeVisible();
    await atRest(window);
    // Every rule runs; only what passed is not written out piece by piece, which took as long as all the rules.
    const axe = new AxeBuilder({ page: window }).setLegacyMode(true).options({ resultTypes: ['violations'] });
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(colourRules)).analyze();
    const found = violations.map(
      ({ id, nodes: [first] }) => `${screen}, ${colorScheme}: ${id} at ${first?.html}: ${first?.failureSummary}`,
    );
    expect.soft(found).toEqual([]);
  }
  await window.emulateMedia({ colorScheme: 'light' });
}

/** Colours fade over to the other scheme, and panels slide in; judged half way they are nobody's. */
function atRest(window: Page): Promise<void> {
  return window.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    while (document.getAnimations().some(({ playState }) => playState === 'running')) await frame();
  });
}
