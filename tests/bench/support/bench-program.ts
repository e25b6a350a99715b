import type { BenchTasks } from '../page/bench-page.ts';
import type { BenchContext } from './bench-context.ts';
import { type OpenElectron, openElectron } from './open-electron.ts';
import { makePageProgram } from './page-program.ts';

/** The moment that every shop of a bench takes for now: a Thursday morning, with the shop open. */
export const benchNow = '2026-11-19T14:00:00Z';

export interface BenchPage extends OpenElectron {
  /** Carries out one task of the page. */
  task<K extends keyof BenchTasks>(name: K, argument: Parameters<BenchTasks[K]>[0]): Promise<Awaited<ReturnType<BenchTasks[K]>>>;
}

/** Opens the bench page on a profile, in the product's own main process. */
export async function openBenchPage(ctx: BenchContext, profile: string): Promise<BenchPage> {
  const program = await makePageProgram(ctx, 'tests/bench/page', 'bench-program');
  const electron = await openElectron(ctx, { program, profile, words: [`--now=${benchNow}`] });
  await electron.evaluateSoon<true>('globalThis.benchTasks !== undefined || undefined');
  return { ...electron, task: (name, argument) => electron.evaluate(`benchTasks[${JSON.stringify(name)}](${JSON.stringify(argument)})`) };
}
