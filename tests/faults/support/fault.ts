import type { BenchContext } from '../../bench/support/bench-context.ts';

/** What `electron/runtime/faults.mjs` hands to each test: the same Electron and switches that the bench gets. */
export type FaultContext = BenchContext;

/** What came of one test. */
export interface FaultResult {
  /** How often a fault was made and what followed was looked at. */
  readonly tries: number;
  /** Tries after which something was lost, half done, or not said. */
  readonly losses: number;
  /** How much stood at stake, counted in `Fault.figureIs`; null when it could not be measured here. */
  readonly figure: number | null;
  /** Why it could not be measured on this machine: such a test has neither passed nor failed. */
  readonly notMeasured?: string;
}

/** One fault that is made again and again. */
export interface Fault {
  /** What it is called on the command line and in the table. */
  readonly name: string;
  /** Its row of the table "Nothing lost, nobody in" in QUALITY.md. */
  readonly promise: number;
  /** What the figure counts, in words. */
  readonly figureIs: string;
  /** How often it is tried: by `npm run test:faults`, and with `--quick`. */
  readonly full: number;
  readonly quick: number;
  run(ctx: FaultContext, tries: number): Promise<FaultResult>;
}

/** Counts tries and losses, and says each loss at once. */
export interface Tally {
  /** One try; what `work` throws is a loss. */
  try(work: () => Promise<void>): Promise<void>;
  add(figure: number): void;
  result(): FaultResult;
}

export function createTally(ctx: FaultContext, name: string): Tally {
  let tries = 0;
  let losses = 0;
  let figure = 0;
  return {
    async try(work) {
      tries += 1;
      try {
        await work();
      } catch (error) {
        losses += 1;
        ctx.log(`  LOST ${name}, try ${tries}: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    add(more) {
      figure += more;
    },
    result: () => ({ tries, losses, figure }),
  };
}

/** @throws an error with this sentence, which counts as a loss, unless it holds. */
export function mustHold(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}
