import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const NOBODY = 65534;
const asNobody = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups'];

export interface Staged {
  readonly uid: number;
  /** A script that starts Electron as the plain user. */
  readonly electron: string;
  /** The built program where that user can read it. */
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
  remove(): void;
}

/**
 * Lets root run the program as a plain user, with Chromium's sandbox on. Playwright can only start a program under its
 * own user, so it is given a script that changes the user and then becomes Electron (same process id).
 */
export function stageForPlainUser(electron: string, root: string): Staged {
  const folder = mkdtempSync(path.join(tmpdir(), 'makegood-plain-user-'));
  chmodSync(folder, 0o755);
  const home = path.join(folder, 'home');
  mkdirSync(home);
  chownSync(home, NOBODY, NOBODY);
  const real = canUse('-x', electron)
    ? electron
    : path.join(copyTo(path.dirname(electron), path.join(folder, 'electron')), path.basename(electron));
  const program = canUse('-r', path.join(root, 'out/main/main.cjs')) ? root : copyProgram(root, path.join(folder, 'program'));
  const script = path.join(folder, 'electron.sh');
  // No quoting is needed: mkdtemp and the cache give plain names, and single quotes guard the rest.
  writeFileSync(script, `#!/bin/sh\nexec setpriv ${asNobody.join(' ')} -- '${real}' "$@"\n`, { mode: 0o755 });
  const env = { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_RUNTIME_DIR: home, USER: 'nobody', LOGNAME: 'nobody' };
  return { uid: NOBODY, electron: script, program, env, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

function canUse(test: '-r' | '-x', file: string): boolean {
  return spawnSync('setpriv', [...asNobody, '--', 'test', test, file], { stdio: 'ignore' }).status === 0;
}

function copyProgram(root: string, to: string): string {
  mkdirSync(to);
  for (const part of ['package.json', 'out/main', 'out/preload', 'out/renderer', 'out/file-map.json']) {
    const from = path.join(root, part);
    if (existsSync(from)) cpSync(from, path.join(to, part), { recursive: true });
  }
  return readable(to);
}

function copyTo(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  return readable(to);
}

// The checkout may have been made under a strict umask.
function readable(folder: string): string {
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  return folder;
}
