import { readdirSync, readFileSync } from 'node:fs';

/**
 * Proportional set size (PSS) of every process of a group, in MB: what its own memory is, plus its share of what it
 * uses together with others. Null where the system does not tell (not Linux, or processes that hide themselves, as
 * Chromium's do in its sandbox).
 */
export function groupMemory(group: number): number | null {
  if (process.platform !== 'linux') return null;
  const sizes = readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && groupOf(pid) === group)
    .map(pssOf);
  if (sizes.length === 0 || sizes.includes(null)) return null;
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) / 1024;
}

function groupOf(pid: string): number {
  const stat = read(`/proc/${pid}/stat`);
  // Behind the name, which may hold anything: state, parent, group.
  return stat === null ? -1 : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}

function pssOf(pid: string): number | null {
  const found = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '');
  return found === null ? null : Number(found[1]);
}

/** Null for a process that has just ended, or that may not be looked into. */
function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
