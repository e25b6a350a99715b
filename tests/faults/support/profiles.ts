import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { inWorkFolder } from '../../bench/support/work-folder.ts';

let made = 0;

/** A new profile folder, gone at the end of the run. */
export function newProfile(): string {
  made += 1;
  const folder = inWorkFolder(`profile-${process.hrtime.bigint()}-${made}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function copyOf(profile: string): string {
  const copy = newProfile();
  cpSync(profile, copy, { recursive: true });
  return copy;
}

export function dropProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
