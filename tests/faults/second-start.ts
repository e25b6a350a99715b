import { makeBareProgram } from '../bench/support/bare-program.ts';
import { type OpenElectron, openElectron } from '../bench/support/open-electron.ts';
import { checkProfile } from './support/check-profile.ts';
import { createTally, type Fault, type FaultContext, mustHold } from './support/fault.ts';
import { openFaultPage } from './support/fault-page.ts';
import { dropProfile, newProfile } from './support/profiles.ts';
import { runToEnd } from './support/run-to-end.ts';

const patienceMs = 30_000;
/** For the first window to come to the front. */
const focusMs = 5_000;

/**
 * The program itself is started twice on one profile. The second start must end by itself, at once and content, and
 * leave one window, in front, on records that nothing has happened to. Every first start finds the lock that the killed
 * one before it has left behind.
 */
const secondStart: Fault = {
  name: 'second-start',
  promise: 15,
  figureIs: 'ms until the second start ended, at most',
  full: 20,
  quick: 2,
  async run(ctx, tries) {
    const tally = createTally(ctx, this.name);
    const profile = newProfile();
    let longest = 0;
    for (let n = 0; n < tries; n += 1) {
      await tally.try(async () => {
        const first = await openElectron(ctx, { program: ctx.root, profile });
        try {
          longest = Math.max(longest, await startAgain(ctx, first, profile));
        } finally {
          await first.kill();
        }
        const page = await openFaultPage(ctx, profile);
        await checkProfile(page, profile, { saved: [] }).finally(() => page.kill());
      });
    }
    tally.add(longest);
    dropProfile(profile);
    return tally.result();
  },
};

/** Another program's window takes the front; the second start must give it back. Milliseconds until that one ended. */
async function startAgain(ctx: FaultContext, first: OpenElectron, profile: string): Promise<number> {
  await first.evaluateSoon<true>('document.querySelector("main h1, main h2") !== null || undefined');
  const other = await openElectron(ctx, { program: makeBareProgram(), profile: newProfile() });
  try {
    await other.evaluateSoon<true>('document.hasFocus() || undefined');
    await first.evaluateSoon<true>('!document.hasFocus() || undefined');
    const began = Date.now();
    const { code } = await runToEnd(ctx, [ctx.root, `--profile=${profile}`], patienceMs);
    const took = Date.now() - began;
    mustHold(code === 0, `the second start ended with ${code}`);
    await first.evaluateSoon<true>('document.hasFocus() || undefined', focusMs);
    const windows = await first.windows();
    mustHold(windows === 1, `there are ${windows} windows`);
    return took;
  } finally {
    await other.kill();
  }
}

export const faults: readonly Fault[] = [secondStart];
