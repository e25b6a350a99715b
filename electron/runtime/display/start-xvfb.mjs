import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Halt } from '../say.mjs';

const READY_MS = 15_000;
const STOP_MS = 5_000;

/**
 * Starts a display in memory. Xvfb itself picks a free number and writes it when it is ready, so nothing is guessed.
 * Resolves to `{display, stop}`; it ends with us in any case: by `stop`, at our exit, or, where setpriv is at hand,
 * by the kernel when we are killed.
 */
export async function startXvfb({ size = '1600x1000x24' } = {}) {
  const xvfb = ['Xvfb', '-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
  const command = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM', '--', ...xvfb] : xvfb;
  const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const stop = stopper(child);
  try {
    return { display: `:${await numberFrom(child)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function numberFrom(child) {
  return new Promise((resolve, reject) => {
    let complaint = '';
    let number = '';
    const fail = (why) => reject(new Halt(`Xvfb, the display in memory, did not start: ${why}\n${complaint.trim()}`));
    const timer = setTimeout(() => fail(`not ready after ${READY_MS / 1000} s`), READY_MS);
    child.stderr.setEncoding('utf8').on('data', (text) => {
      complaint = (complaint + text).slice(-2000);
    });
    child.stdio[3].setEncoding('utf8').on('data', (text) => {
      number += text;
      if (!number.includes('\n')) return;
      clearTimeout(timer);
      resolve(number.trim());
    });
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`it ended at once (${signal ?? code})`);
    });
  });
}

function stopper(child) {
  const ended = new Promise((resolve) => {
    child.on('exit', resolve);
    child.on('error', resolve);
  });
  const kill = () => child.kill('SIGTERM');
  process.on('exit', kill);
  return async () => {
    process.off('exit', kill);
    kill();
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(timer);
  };
}
