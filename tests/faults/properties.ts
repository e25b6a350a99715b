import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inWorkFolder } from '../bench/support/work-folder.ts';
import type { Fault } from './support/fault.ts';
import { countTries, rollSeed, runVitest, takeNotes } from './support/run-unit-tests.ts';

const root = path.resolve(import.meta.dirname, '../..');
const lawsIn = (file: string): number => readFileSync(path.join(root, file), 'utf8').split('fc.assert(').length - 1;
const files = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((name) => path.join('tests', name))
  .filter((file) => /\.test\.(ts|tsx|mjs)$/.test(file) && lawsIn(file) > 0);
const laws = files.reduce((sum, file) => sum + lawsIn(file), 0);

/** One after the other, and how long each law may take before it is tried with no further seed. */
const rolled = { full: { seeds: 100, ms: 4_000 }, quick: { seeds: 3, ms: 500 } };

/**
 * In `npm test` the properties are thrown with the same dice each time (`tests/support/dice.ts`); here with others. What
 * fails says which seed it was, with which `npm run unit` fails as well.
 */
const properties: Fault = {
  name: 'properties',
  promise: 15,
  figureIs: 'times that a law was tried, each with a seed of its own',
  full: laws,
  quick: laws,
  async run(ctx) {
    const { seeds, ms } = ctx.args.includes('--quick') ? rolled.quick : rolled.full;
    const notes = inWorkFolder('tries-properties');
    const first = rollSeed();
    ctx.log(`  ${files.length} files, ${laws} laws, seeds from ${first}`);
    const dice = { MAKEGOOD_SEED: first, MAKEGOOD_ROLLS: String(seeds), MAKEGOOD_ROLL_MS: String(ms) };
    const { code, output } = await runVitest(ctx, files, { ...dice, MAKEGOOD_FAULT_TRIES: notes }, ['--testTimeout=600000']);
    const lines = takeNotes(notes);
    const { tries, losses } = countTries(lines, this.name);
    if (code !== 0) ctx.log(output.slice(-8_000));
    for (const line of lines.filter((one) => one.startsWith('properties lost ')))
      ctx.log(`  LOST ${line.slice('properties lost '.length)}`);
    const figure = lines.filter((line) => line === 'properties tried').length;
    return { tries, losses: code !== 0 && losses === 0 ? 1 : losses, figure };
  },
};

export const faults: readonly Fault[] = [properties];
