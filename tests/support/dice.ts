import path from 'node:path';
import { expect, vi } from 'vitest';
import { note } from './fault-count.ts';
import { seed as firstSeed } from './seed.ts';

/*
 * Which dice the properties are thrown with. A change is judged by itself and not by its luck: in each run they are the
 * same, and what failed once fails again. `npm run test:faults -- properties` throws others, many times over.
 */

/** How many seeds each law is tried with, one after the other, and after how many ms it is tried with no further one. */
const rolls = Number(process.env['MAKEGOOD_ROLLS'] ?? 1);
const rollMs = Number(process.env['MAKEGOOD_ROLL_MS'] ?? Number.POSITIVE_INFINITY);

// Made when a test asks for fast-check, so that the others need not wait until it is loaded.
vi.mock('fast-check', async (original) => {
  const real = await original<typeof import('fast-check')>();
  real.configureGlobal({ seed: firstSeed });
  if (rolls <= 1) return real;
  const assert = (...[law, params]: Parameters<typeof real.assert>) => rollOn((seed) => real.assert(law, { ...params, seed }));
  return { ...real, assert, default: { ...real.default, assert } };
});

/** Tries a law with seed after seed. Each try is what `npm run unit` makes of it with that MAKEGOOD_SEED, to the last value. */
function rollOn(tryWith: (seed: number) => unknown): unknown {
  const end = vi.getRealSystemTime() + rollMs;
  note('properties begun');
  const tryFrom = (roll: number): unknown => {
    if (roll === rolls || (roll > 0 && vi.getRealSystemTime() > end)) return note('properties kept');
    note('properties tried');
    const tried = heldOrSaid(firstSeed + roll, tryWith);
    return tried instanceof Promise ? tried.then(() => tryFrom(roll + 1)) : tryFrom(roll + 1);
  };
  return tryFrom(0);
}

function heldOrSaid(seed: number, tryWith: (seed: number) => unknown): unknown {
  const say = (error: unknown): never => {
    const { testPath = '', currentTestName = '' } = expect.getState();
    note(`properties lost MAKEGOOD_SEED=${seed} npm run unit -- ${path.relative('.', testPath)}: ${currentTestName}`);
    throw error;
  };
  try {
    const tried = tryWith(seed);
    return tried instanceof Promise ? tried.catch(say) : tried;
  } catch (error) {
    return say(error);
  }
}
