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
    // Colours fade over to the other scheme; judged half way they are nobody's.
    await window.waitForTimeout(250);
    const axe = new AxeBuilder({ page: window }).setLegacyMode(true);
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(colourRules)).analyze();
    const found = violations.map(
      ({ id, nodes: [first] }) => `${screen}, ${colorScheme}: ${id} at ${first?.html}: ${first?.failureSummary}`,
    );
    expect.soft(found).toEqual([]);
  }
  await window.emulateMedia({ colorScheme: 'light' });
}
