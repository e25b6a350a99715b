import { readFileSync } from 'node:fs';

const LOOK_MS = 1000;

/**
 * Ends this program, as `kill` would, once the npm that started it is gone. Whoever ends npm (a limit of time, a closed
 * terminal) ends only npm and perhaps the shell between; without this we would go on for nobody.
 */
export function endWithCaller() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = callers();
  setInterval(() => {
    if (callers() !== before) process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS).unref();
}

/** Our parent, and where that is the shell that npm starts its scripts with, npm as well. */
function callers() {
  const { ppid } = process;
  try {
    const isShell = /^\S*sh\0-c\0/.test(readFileSync(`/proc/${ppid}/cmdline`, 'utf8'));
    const stat = readFileSync(`/proc/${ppid}/stat`, 'utf8');
    return isShell ? `${ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}` : String(ppid);
  } catch {
    // Not on Linux, or gone.
    return String(ppid);
  }
}

/** Ends by `process.exit`, so that what was started is ended too and what was made is removed. */
export function exitOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
}
