import type { FaultContext } from './fault.ts';
import { openFaultPage } from './fault-page.ts';
import { newProfile } from './profiles.ts';

/** A profile that people have worked in, and every operation of it that was acknowledged. */
export interface SavedShop {
  readonly profile: string;
  readonly saved: readonly string[];
}

/** Works for so many acknowledged commands in a new profile, and ends the program as a person does. */
export async function makeSavedShop(ctx: FaultContext, commands: number): Promise<SavedShop> {
  const profile = newProfile();
  const saved: string[] = [];
  const page = await openFaultPage(ctx, profile, (told) => {
    if (told.kind === 'saved') saved.push(told.id);
  });
  await page.task('work', { seed: Math.floor(Math.random() * 2 ** 32), commands: null, saved: commands, atOnce: 1, noise: 100 });
  await page.close();
  return { profile, saved };
}
