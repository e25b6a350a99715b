import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until the group is gone, at most `limit` milliseconds; tells whether it is. */
export async function groupIsGone(group: number, limit: number): Promise<boolean> {
  for (let waited = 0; waited < limit && !isGone(group); waited += 20) await sleep(20);
  return isGone(group);
}

/** Gives the group `patience` milliseconds to end by itself, then ends it, and waits until it is gone. */
export async function endProcessGroup(group: number, patience = 5_000): Promise<void> {
  if (await groupIsGone(group, patience)) return;
  signal(group, 'SIGKILL');
  if (!(await groupIsGone(group, 10_000))) throw new Error(`Processes of group ${group} did not end.`);
}

/** Whether a process group has no process left. Playwright gives each program a group of its own. */
function isGone(group: number): boolean {
  // On Windows there are no groups; Playwright ends the whole tree there itself.
  if (group === 0 || process.platform === 'win32') return true;
  if (!signal(group, 0)) return true;
  return process.platform === 'linux' && !readdirSync('/proc').some((pid) => /^\d+$/.test(pid) && runsIn(group, pid));
}

function signal(group: number, what: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, what);
  } catch {
    return false;
  }
}

// A process that has ended but was not collected by its parent (a container's first process may never do so) still
// counts for `kill`; it holds nothing any more.
function runsIn(group: number, pid: string): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return pgrp === String(group) && state !== 'Z' && state !== 'X';
  } catch {
    return false;
  }
}

/**
 * Ends a child's group, which would go on without us, when we end, also by `process.exit`. Before anything else that is
 * done then: what it writes to could not be removed while it writes.
 */
export function endGroupWithUs(child: ChildProcess): void {
  const strike = (): void => void signal(child.pid ?? 0, 'SIGKILL');
  process.prependListener('exit', strike);
  child.on('exit', () => process.off('exit', strike));
}
