/** What `electron/runtime/bench.mjs` hands to each module of this folder. */
export interface BenchContext {
  /** Path of the Electron that everything here runs on. */
  readonly electron: string;
  /** Switches that it needs on this machine, for the program and for what it is compared with alike. */
  readonly switches: readonly string[];
  /** The checkout, with the built program in `out/`. */
  readonly root: string;
  readonly args: readonly string[];
  readonly log: (line: string) => void;
}

/** One figure. What is judged against `budget` is `ratio`, or `value` where nothing stands beside it. */
export interface Figure {
  readonly value: number;
  readonly reference: number | null;
  readonly ratio: number | null;
  /** The most that is allowed; null where a figure is only reported. */
  readonly budget: number | null;
  readonly unit: string;
}
export type Figures = Readonly<Record<string, Figure>>;

/** A value beside its reference, measured in the same run. */
export function ratioFigure(value: number, reference: number, budget: number | null, unit: string): Figure {
  return { value: rounded(value), reference: rounded(reference), ratio: rounded(value / reference), budget, unit };
}

/** A value with nothing beside it. */
export function plainFigure(value: number, budget: number | null, unit: string): Figure {
  return { value: rounded(value), reference: null, ratio: null, budget, unit };
}

/** Three decimals: more would only look exact. */
function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

/** `--quick`: small shops and few tries, to see that everything runs. Its ratios judge nothing. */
export function isQuick(ctx: BenchContext): boolean {
  return ctx.args.includes('--quick');
}
