import { expect, it } from 'vitest';
import { countTick } from '../../../../shared/domain/meeting/count-tick.ts';

const hours = 3_600_000;

it.each([
  ['a second', 1_004, 1_003, { counted: 1_004, slept: 0 }],
  ['a hidden window ticks once a minute', 60_020, 60_000, { counted: 60_020, slept: 0 }],
  ['sleep, with a stopwatch that stood still', 900, 3 * hours, { counted: 900, slept: 3 * hours }],
  ['sleep, with a stopwatch that went on', 3 * hours, 3 * hours, { counted: 1_000, slept: 3 * hours }],
  ['the clock on the wall was set back', 1_000, -5 * hours, { counted: 1_000, slept: 0 }],
  ['a stopwatch that went back', -20, -20, { counted: 0, slept: 0 }],
])('counts %s', (_what, ran, passed, tick) => {
  expect(countTick(ran, passed)).toEqual(tick);
});
