/** How often a fault is tried: a few times in each run, all of it by `npm run test:faults`. */
export function faultCount(inEachRun: number, full: number): number {
  return process.env['MAKEGOOD_FAULTS'] === 'full' ? full : inEachRun;
}
