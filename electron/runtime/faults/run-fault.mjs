import { say } from '../say.mjs';

/**
 * Runs one fault test in its full count, or in a few tries with `--quick`. A test that could not be carried out, or that
 * tried less than it should have, has shown nothing: it counts as a loss.
 */
export async function runFault(ctx, fault) {
  const wanted = ctx.args.includes('--quick') ? fault.quick : fault.full;
  const began = Date.now();
  say(`\n${fault.name} x ${wanted}`);
  try {
    const result = await fault.run(ctx, wanted);
    say(`  ${result.tries} tries, ${result.losses} losses, ${Math.round((Date.now() - began) / 1000)} s`);
    if (result.notMeasured !== undefined || result.tries >= wanted || result.losses > 0) return result;
    say(`  Only ${result.tries} of ${wanted} tries were made.`);
    return { ...result, losses: 1 };
  } catch (error) {
    say(`  It could not be carried out: ${error?.stack ?? error}`);
    return { tries: 0, losses: 1, figure: null };
  }
}
