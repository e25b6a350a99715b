import { appendFileSync } from 'node:fs';

/** How often a fault is tried: a few times in each run, all of it by `npm run test:faults`. */
export function faultCount(inEachRun: number, full: number): number {
  return process.env['MAKEGOOD_FAULTS'] === 'full' ? full : inEachRun;
}

/**
 * One try of a fault inside a unit test. `npm run test:faults` counts from outside how many were begun under this name
 * and how many ended well (`tests/faults/support/run-unit-tests.ts`).
 */
export async function faultTry(name: string, work: () => unknown): Promise<void> {
  note(`${name} begun`);
  await work();
  note(`${name} kept`);
}

/** Says to whoever counts from outside what happened inside a unit test. */
export function note(line: string): void {
  const file = process.env['MAKEGOOD_FAULT_TRIES'];
  if (file !== undefined) appendFileSync(file, `${line}\n`);
}
