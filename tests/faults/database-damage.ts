import { checkProfile } from './support/check-profile.ts';
import { type Damage, damages } from './support/damage-database.ts';
import { createTally, type Fault, type FaultContext, mustHold } from './support/fault.ts';
import { openFaultPage } from './support/fault-page.ts';
import { listenToStart } from './support/listen-to-start.ts';
import { copyOf, dropProfile } from './support/profiles.ts';
import { makeSavedShop, type SavedShop, workOn } from './support/saved-shop.ts';

/** What a person is told when records were brought back: `caughtUp` and `broughtBack` of `shared/text/en/shell.ts`. */
const broughtBack = /brought back/;
/** Where the engine itself has lost nothing there is nothing to tell; so long the program is heard all the same. */
const harmlessMs = 4_000;
const workAfter = 5;

/** The records' database is damaged on the disk: the next start brings everything back by itself and says so. */
function databaseDamage(damage: Damage): Fault {
  return {
    name: `database-${damage}`,
    promise: 3,
    figureIs: 'acknowledged operations at stake each time',
    full: 20,
    quick: 2,
    async run(ctx, tries) {
      const tally = createTally(ctx, this.name);
      const shops = [await makeSavedShop(ctx, 40), await shopWithCopy(ctx)];
      for (let n = 0; n < tries; n += 1) {
        const { profile: whole, saved } = shops[n % shops.length] as SavedShop;
        const profile = copyOf(whole);
        await tally.try(async () => {
          damages[damage](profile);
          await mustComeBack(ctx, profile, saved, await isHarmless(ctx, profile, saved));
        });
        dropProfile(profile);
      }
      tally.add(Math.min(...shops.map(({ saved }) => saved.length)));
      for (const { profile } of shops) dropProfile(profile);
      return tally.result();
    },
  };
}

/** People worked, closed the program, which takes a copy then, and worked on. */
async function shopWithCopy(ctx: FaultContext): Promise<SavedShop> {
  const { profile, saved } = await makeSavedShop(ctx, 25);
  await listenToStart(ctx, profile, /^$/, 3_000);
  return { profile, saved: [...saved, ...(await workOn(ctx, profile, 25))] };
}

/** A bit may lie where nothing is read any more, and LevelDB finds its logs again without CURRENT. */
async function isHarmless(ctx: FaultContext, damaged: string, saved: readonly string[]): Promise<boolean> {
  const profile = copyOf(damaged);
  const page = await openFaultPage(ctx, profile);
  const found = await page.task('readRaw', null).finally(() => page.kill());
  dropProfile(profile);
  const there = new Set(found);
  return saved.every((id) => there.has(id));
}

async function mustComeBack(ctx: FaultContext, profile: string, saved: readonly string[], mayBeSilent: boolean): Promise<void> {
  const { heard, told } = await listenToStart(ctx, profile, broughtBack, mayBeSilent ? harmlessMs : undefined);
  const page = await openFaultPage(ctx, profile);
  try {
    await checkProfile(page, profile, { saved });
    mustHold(heard || mayBeSilent, `everything is there, but nobody was told: ${told.join(' | ').slice(0, 300)}`);
    await page.task('work', { seed: 1, commands: null, saved: workAfter, atOnce: 1, noise: 100 });
    await checkProfile(page, profile, { saved });
  } finally {
    await page.kill();
  }
}

export const faults: readonly Fault[] = (Object.keys(damages) as Damage[]).map(databaseDamage);
