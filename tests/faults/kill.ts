import { setTimeout as sleep } from 'node:timers/promises';
import type { Told } from './page/tell-driver.ts';
import { checkProfile } from './support/check-profile.ts';
import { createTally, type Fault, mustHold } from './support/fault.ts';
import { type FaultPage, openFaultPage } from './support/fault-page.ts';
import { journaledIds } from './support/journal-files.ts';
import { dropProfile, newProfile } from './support/profiles.ts';

/** After so many tries a shop is begun anew, so that new ones are killed too. */
const triesOfOneShop = 10;
const longestWorkMs = 1_500;
const longestStartMs = 500;
const mostAcknowledged = 40;

/** Where in its life a program is killed. */
const moments = ['while it works', 'at an acknowledgement', 'while it works', 'at an acknowledgement', 'while it starts'] as const;
type Moment = (typeof moments)[number];

/**
 * Commands run as fast as they go, several at once; at a random moment every process is killed. What was acknowledged
 * must lie in the journal's files there and then, and after the next start everything must be level.
 */
const killAcknowledged: Fault = {
  name: 'kill-acknowledged',
  promise: 1,
  figureIs: 'operations acknowledged',
  full: 80,
  quick: 4,
  async run(ctx, tries) {
    const tally = createTally(ctx, this.name);
    for (let n = 0; n < tries; n += triesOfOneShop) {
      const profile = newProfile();
      const saved: string[] = [];
      let onSaved = (): void => undefined;
      const hear = (told: Told): void => {
        if (told.kind !== 'saved') return;
        saved.push(told.id);
        onSaved();
      };
      const open = (): Promise<FaultPage> => openFaultPage(ctx, profile, hear);
      let page: FaultPage | null = null;
      for (let inShop = 0; inShop < triesOfOneShop && n + inShop < tries; inShop += 1) {
        await tally.try(async () => {
          page ??= await open();
          const listen = (listener: () => void): void => {
            onSaved = listener;
          };
          await killAt(page, moments[inShop % moments.length] as Moment, listen);
          listen(() => undefined);
          const journaled = journaledIds(profile);
          const lost = saved.filter((id) => !journaled.has(id));
          mustHold(lost.length === 0, `${lost.length} acknowledged operations are not in the journal's files`);
          page = await open();
          await checkProfile(page, profile, { saved });
        });
      }
      await (page as FaultPage | null)?.kill();
      tally.add(saved.length);
      dropProfile(profile);
    }
    return tally.result();
  },
};

/** @param onSaved takes who is called at each acknowledgement, the moment that it is heard */
async function killAt(page: FaultPage, moment: Moment, onSaved: (listener: () => void) => void): Promise<void> {
  const order = { seed: Math.floor(Math.random() * 2 ** 32), commands: null, atOnce: 1 + Math.floor(Math.random() * 6), noise: 200 };
  if (moment === 'at an acknowledgement') {
    let left = 1 + Math.floor(Math.random() * mostAcknowledged);
    onSaved(() => {
      left -= 1;
      if (left === 0) page.strike();
    });
  }
  // It never ends by itself: the kill does it.
  const working = page.task('work', order).catch(() => undefined);
  if (moment === 'at an acknowledgement') await working;
  else await sleep(Math.random() * (moment === 'while it works' ? longestWorkMs : longestStartMs));
  await page.kill();
  await working;
}

export const faults: readonly Fault[] = [killAcknowledged];
