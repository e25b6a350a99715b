import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { inWorkFolder } from '../../bench/support/work-folder.ts';

/** A disk of its own, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Makes it as many megabytes large; what is on it stays. */
  resize(megabytes: number): void;
  remove(): void;
}

/** Answers why it is not possible here, where it is not: only root may mount. */
export function makeSmallDisk(megabytes: number): SmallDisk | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux can make a small disk';
  const folder = inWorkFolder(`disk-${process.hrtime.bigint()}`);
  mkdirSync(folder, { recursive: true });
  const mount = (options: string, ...what: string[]): void => void execFileSync('mount', ['-o', options, ...what], { stdio: 'pipe' });
  try {
    mount(`size=${megabytes}m`, '-t', 'tmpfs', 'makegood-faults', folder);
  } catch (error) {
    return `no disk can be mounted here: ${String((error as { stderr?: Buffer }).stderr ?? error).trim()}`;
  }
  const unmount = (): void => void execFileSync('umount', ['--lazy', folder], { stdio: 'pipe' });
  process.once('exit', unmount);
  return {
    folder,
    resize: (size) => mount(`remount,size=${size}m`, folder),
    remove() {
      process.off('exit', unmount);
      unmount();
    },
  };
}
