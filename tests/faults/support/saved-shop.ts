import type { FaultContext } from './fault.ts';
import { openFaultPage } from './fault-page.ts';
import { newProfile } from './profiles.ts';

/** A profile that people have worked in, and every operation of it that was acknowledged. */
export interface SavedShop {
  readonly profile: string;
  readonly saved: readonly string[];
}

/** Works in a new profile until so many operations were acknowledged, and ends the program as a person does. */
export async function makeSavedShop(ctx: FaultContext, operations: number): Promise<SavedShop> {
  const profile = newProfile();
  return { profile, saved: await workOn(ctx, profile, operations) };
}

/** The same in a profile that is there. Answers what was acknowledged. */
export async function workOn(ctx: FaultContext, profile: string, operations: number): Promise<string[]> {
  const saved: string[] = [];
  const page = await openFaultPage(ctx, profile, (told) => {
    if (told.kind === 'saved') saved.push(told.id);
  });
  await page.task('work', { seed: Math.floor(Math.random() * 2 ** 32), commands: null, saved: operations, atOnce: 1, noise: 100 });
  await page.close();
  return saved;
}
