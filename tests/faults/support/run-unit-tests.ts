import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inWorkFolder } from '../../bench/support/work-folder.ts';
import type { Fault, FaultContext, FaultResult } from './fault.ts';

interface UnitFault extends Omit<Fault, 'run'> {
  /** Test files, or folders of them. */
  readonly files: readonly string[];
}

/**
 * A fault that unit tests make: the runner's exit code says whether all held, and each try was noted by `faultTry`.
 * A file that fails outside of a try is a loss too.
 */
export function unitFault({ files, ...about }: UnitFault): Fault {
  return {
    ...about,
    async run(ctx) {
      const notes = inWorkFolder(`tries-${about.name}`);
      const seed = rollSeed();
      const { code, output } = await runVitest(ctx, files, { ...countsOf(ctx), MAKEGOOD_SEED: seed, MAKEGOOD_FAULT_TRIES: notes });
      const { tries, losses } = countTries(takeNotes(notes), about.name);
      if (code !== 0) ctx.log(`  MAKEGOOD_SEED=${seed}\n${output.slice(-4_000)}`);
      return { tries, losses: code !== 0 && losses === 0 ? 1 : losses, figure: null };
    },
  };
}

/** Other dice each time, unless somebody wants to see some again (`tests/support/dice.ts`). */
export const rollSeed = (): string => process.env['MAKEGOOD_SEED'] ?? String(Math.floor(Math.random() * 2 ** 30));

/** The lines that unit tests wrote down (`tests/support/fault-count.ts`); the file is gone then. */
export function takeNotes(file: string): string[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  rmSync(file, { force: true });
  return lines;
}

export function countTries(lines: readonly string[], name: string): Pick<FaultResult, 'tries' | 'losses'> {
  const count = (line: string): number => lines.filter((one) => one === line).length;
  const tries = count(`${name} begun`);
  return { tries, losses: tries - count(`${name} kept`) };
}

const countsOf = (ctx: FaultContext): Record<string, string> => (ctx.args.includes('--quick') ? {} : { MAKEGOOD_FAULTS: 'full' });

/** Runs test files with variables of the environment. Answers the exit code and all that was said. */
export function runVitest(
  ctx: FaultContext,
  files: readonly string[],
  variables: Readonly<Record<string, string>>,
  switches: readonly string[] = [],
): Promise<{ code: number; output: string }> {
  const words = [path.join(ctx.root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot', ...switches, ...files];
  const env = { ...process.env, ...variables };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: ctx.root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (): void => void child.kill();
    process.on('exit', end);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ code: code ?? 1, output });
    });
  });
}
