import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkProfile } from './support/check-profile.ts';
import { createTally, type Fault, type FaultContext, mustHold } from './support/fault.ts';
import { type FaultPage, openFaultPage } from './support/fault-page.ts';
import { copyOf, dropProfile } from './support/profiles.ts';
import { makeSavedShop, workOn } from './support/saved-shop.ts';

const operations = 60;
/** Past the moment at which an undisturbed one ends: some are killed in the new window's first steps. */
const beyond = 1.1;

/** A profile with a copy in its backups, and what its rows are now and were then. */
interface Prepared {
  readonly profile: string;
  readonly copy: string;
  readonly present: { readonly digest: string; readonly saved: readonly string[] };
  readonly atCopy: { readonly digest: string; readonly saved: readonly string[] };
}

/**
 * Bringing a copy back is killed on its way: after the next start the records are those from before or those of the
 * copy, whole, and which of them the file outside the database says.
 */
const killRestore: Fault = {
  name: 'kill-restore',
  promise: 1,
  figureIs: 'tries that ended with the copy',
  full: 20,
  quick: 2,
  async run(ctx, tries) {
    const tally = createTally(ctx, this.name);
    const prepared = await prepare(ctx);
    let took = 0;
    for (let n = 0; n < tries; n += 1) {
      const profile = copyOf(prepared.profile);
      await tally.try(async () => {
        const reached: string[] = [];
        const page = await openFaultPage(ctx, profile, (told) => {
          if (told.kind === 'reached') reached.push(told.point);
        });
        const began = Date.now();
        const running = page.task('restoreCopy', { id: prepared.copy }).catch(() => undefined);
        // The first one is not cut off: it shows how long it takes here, and that it works at all.
        if (n === 0) await untilSwitched(profile);
        else await sleep(Math.random() * took * beyond);
        if (n === 0) took = Date.now() - began;
        await page.kill();
        await running;
        const isCopy = currentName(profile) !== 'makegood';
        mustHold(n > 0 || isCopy, 'an undisturbed restore did not end with the copy');
        mustHold(isCopy || !reached.includes('switched'), 'it was said to be done, and the old records are the current ones');
        const again = await openFaultPage(ctx, profile);
        await mustBe(again, profile, isCopy ? prepared.atCopy : prepared.present).finally(() => again.kill());
        tally.add(isCopy ? 1 : 0);
      });
      dropProfile(profile);
    }
    dropProfile(prepared.profile);
    return tally.result();
  },
};

async function prepare(ctx: FaultContext): Promise<Prepared> {
  const { profile, saved } = await makeSavedShop(ctx, operations);
  const page = await openFaultPage(ctx, profile);
  const atCopy = await page.task('digestRows', null);
  const copy = await page.task('takeCopy', null);
  await page.close();
  const later = await workOn(ctx, profile, operations);
  const again = await openFaultPage(ctx, profile);
  const present = await again.task('digestRows', null);
  await again.close();
  return { profile, copy, atCopy: { digest: atCopy.digest, saved }, present: { digest: present.digest, saved: [...saved, ...later] } };
}

async function mustBe(page: FaultPage, profile: string, state: Prepared['present']): Promise<void> {
  await checkProfile(page, profile, { saved: state.saved });
  const { digest } = await page.task('digestRows', null);
  mustHold(digest === state.digest, 'the rows are neither those from before nor those of the copy');
}

/** As main keeps it outside of the database. */
function currentName(profile: string): string {
  try {
    return (JSON.parse(readFileSync(path.join(profile, 'records.json'), 'utf8')) as { current: string }).current;
  } catch {
    return 'makegood';
  }
}

async function untilSwitched(profile: string): Promise<void> {
  for (let waited = 0; waited < 60_000 && currentName(profile) === 'makegood'; waited += 50) await sleep(50);
}

export const faults: readonly Fault[] = [killRestore];
