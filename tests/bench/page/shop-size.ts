/** How many rows a shop has. Each customer has a place, each job a visit. */
export interface ShopSize {
  readonly customers: number;
  readonly jobs: number;
  /** All calls ever, of which `openCalls` were never settled. */
  readonly calls: number;
  readonly openCalls: number;
  /** Attempts logged on the first of the settled calls. */
  readonly attempts: number;
  /** Operations in the log. */
  readonly changes: number;
}

/** In each block of flats that was written down as one place: the most jobs that a booking screen ever reads at once. */
export const jobsInBlock = 200;

/** One customer in this many holds such a block. */
const customersForOneBlock = 1_000;

/**
 * The customer of a job, who has the place of the same number. The last of every thousand holds a block; blocks get their
 * jobs first, all others the rest in turn.
 */
export function customerOfJob(job: number, size: ShopSize): number {
  const blocks = Math.floor(size.customers / customersForOneBlock);
  if (job < blocks * jobsInBlock) return Math.floor(job / jobsInBlock) * customersForOneBlock + customersForOneBlock - 1;
  const turn = (job - blocks * jobsInBlock) % (size.customers - blocks);
  return turn + Math.floor(turn / (customersForOneBlock - 1));
}
