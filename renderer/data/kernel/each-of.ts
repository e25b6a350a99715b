import type { Patch } from '../../../shared/domain/base/patch.ts';
import type { Command, Ctx } from './command.ts';
import type { Reader } from './reader.ts';

/** What one command decided for each of many rows. */
interface EachDecided<Output> {
  readonly patches: readonly Patch[];
  /** Of those that it changed, in their order. */
  readonly outputs: readonly Output[];
  /** How many it refused, each for a reason of its own. */
  readonly refused: number;
}

/** Loads for each input what the command loads for one: what is done to many goes by the very rule for one. */
export function loadEach<Input, Loaded, Output>(
  command: Command<Input, Loaded, Output>,
  reader: Reader,
  inputs: readonly Input[],
): Promise<Loaded[]> {
  return Promise.all(inputs.map((input) => command.load(reader, input)));
}

/**
 * Decides for each input as the command does for one. What it refuses is left out and counted. All were loaded before any
 * was decided, so one that would change a row that another has changed already is refused too.
 */
export function decideEach<Input, Loaded, Output>(
  command: Command<Input, Loaded, Output>,
  inputs: readonly Input[],
  loaded: readonly Loaded[],
  ctx: Ctx,
): EachDecided<Output> {
  const touched = new Set<string>();
  const patches: Patch[] = [];
  const outputs: Output[] = [];
  let refused = 0;
  for (const [place, input] of inputs.entries()) {
    const decided = command.decide(input, loaded[place] as Loaded, ctx);
    const rows = decided.ok ? decided.value.patches.map(({ table, id }) => `${table}/${id}`) : [];
    if (!decided.ok || rows.some((row) => touched.has(row))) refused += 1;
    else if (rows.length > 0) {
      for (const row of rows) touched.add(row);
      patches.push(...decided.value.patches);
      outputs.push(decided.value.output);
    }
  }
  return { patches, outputs, refused };
}
