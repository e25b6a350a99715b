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
      const { code, output } = await runVitest(ctx, files, notes);
      const { tries, losses } = countTries(notes, about.name);
      rmSync(notes, { force: true });
      if (code !== 0) ctx.log(output.slice(-4_000));
      return { tries, losses: code !== 0 && losses === 0 ? 1 : losses, figure: null };
    },
  };
}

function countTries(notes: string, name: string): Pick<FaultResult, 'tries' | 'losses'> {
  const lines = existsSync(notes) ? readFileSync(notes, 'utf8').split('\n') : [];
  const count = (line: string): number => lines.filter((one) => one === line).length;
  const tries = count(`${name} begun`);
  return { tries, losses: tries - count(`${name} kept`) };
}

function runVitest(ctx: FaultContext, files: readonly string[], notes: string): Promise<{ code: number; output: string }> {
  const full = ctx.args.includes('--quick') ? {} : { MAKEGOOD_FAULTS: 'full' };
  const words = [path.join(ctx.root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot', ...files];
  const env = { ...process.env, ...full, MAKEGOOD_FAULT_TRIES: notes };
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
