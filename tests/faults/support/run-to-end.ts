import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { endGroupWithUs, endProcessGroup } from '../../support/process-group.ts';
import type { FaultContext } from './fault.ts';

/** Starts Electron and waits until it ends by itself, `patience` milliseconds at most: its exit code, and what it printed. */
export async function runToEnd(
  ctx: FaultContext,
  words: readonly string[],
  patience: number,
): Promise<{ code: number | string; said: string }> {
  const child = spawn(ctx.electron, [...ctx.switches, ...words], { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  endGroupWithUs(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    said += more;
  });
  const ended = new Promise<number | string>((resolve) => child.on('close', (code, signal) => resolve(code ?? signal ?? 'nothing')));
  try {
    return { code: await Promise.race([ended, sleep(patience, 'it went on running', { ref: false })]), said };
  } finally {
    await endProcessGroup(child.pid ?? 0, 2_000);
  }
}
