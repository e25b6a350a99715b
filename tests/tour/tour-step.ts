import path from 'node:path';
import { type Page, test } from '@playwright/test';

const pictures = process.env['MAKEGOOD_TOUR_PICTURES'] ?? path.resolve(import.meta.dirname, '../../out/tour');

/** Numbers the steps of one tour; each does its work, then takes a picture, named after its title, of the window that is there then. */
export function tourSteps(window: () => Page): (title: string, work: () => Promise<void>) => Promise<void> {
  let number = 0;
  return (title, work) =>
    test.step(title, async () => {
      number += 1;
      await work();
      const words = title
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 60);
      await window().screenshot({ path: path.join(pictures, `${String(number).padStart(2, '0')}-${words}.png`) });
    });
}
