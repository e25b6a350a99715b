import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs a program to its end; resolves to `{code, signal, out}`, never rejects for a non-zero exit. A program that
 * cannot be found counts as exit 127, as in a shell.
 */
export function run(command, args, { cwd, env = process.env, stdout = 'pipe', stderr = 'inherit', timeout } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, timeout, stdio: ['ignore', stdout, stderr] });
    let out = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.on('error', (error) => (error.code === 'ENOENT' ? resolve({ code: 127, signal: null, out }) : reject(error)));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, out }));
  });
}

/** Whether a program ends well; shows nothing. */
export async function succeeds(command, args) {
  const { code } = await run(command, args, { stdout: 'ignore', stderr: 'ignore', timeout: 10_000 });
  return code === 0;
}

/** Whether a process with this id runs. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    // Not allowed to signal it: it lives, under another user.
    return error.code === 'EPERM';
  }
}

// Ended, but never collected by its parent, as in a container whose first process does not care.
function isZombie(pid) {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

/**
 * Runs a program in the foreground: it has our screen and keyboard, and a stop of ours stops it too. Resolves to its exit
 * code. With `keep`, what it writes goes there, piece by piece, instead of on the screen.
 */
export function runInForeground(command, args, { cwd, env = process.env, keep } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: keep ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    const done = () => {
      for (const signal of signals) process.off(signal, pass);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code) => {
      done();
      resolve(code ?? 1);
    });
  });
}

/** Whether such a program can be started by its name. */
export // /usr/sbin is not on every plain user's PATH, but nothing here lives there.
function onPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => folder && existsSync(path.join(folder, program)));
}
