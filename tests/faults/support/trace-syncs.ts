import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inWorkFolder } from '../../bench/support/work-folder.ts';

/** One call of the system, in Unix milliseconds. */
interface Traced {
  readonly name: string;
  readonly began: number;
  readonly ended: number;
  /** What it answered: for a write, the bytes that it took. */
  readonly answer: number;
}

interface Trace {
  /** Lets the program go, and gives the calls in the order in which they began. */
  stop(): Promise<Traced[]>;
}

const patienceMs = 10_000;

/**
 * Watches from outside how a process writes one file and brings it to the disk, with `strace`; each answer of
 * `fdatasync` is held back by `delayMs`. Answers why it is not possible here, where it is not.
 */
export async function traceSyncs(pid: number, file: string, delayMs: number): Promise<Trace | string> {
  const folder = inWorkFolder(`trace-${pid}`);
  mkdirSync(folder, { recursive: true });
  const filters = ['-P', file, '-e', 'trace=write,pwrite64,writev,fdatasync,fsync', '-e', `inject=fdatasync:delay_exit=${delayMs * 1_000}`];
  const words = ['-ff', '-ttt', '-T', ...filters, '-o', path.join(folder, 'thread'), '-p', String(pid)];
  const child = spawn('strace', words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const attached = new Promise<true | string>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/ attached/.test(said)) resolve(true);
    });
    child.on('error', () => resolve('strace is not here'));
    child.on('exit', () => resolve(`strace may not watch here: ${said.trim().slice(0, 200)}`));
  });
  const gone = new Promise((resolve) => child.on('exit', resolve));
  const ready = await Promise.race([attached, sleep(patienceMs, 'strace did not attach', { ref: false })]);
  if (ready !== true) return ready;
  // It says so before the last of the threads is held.
  await sleep(500);
  return {
    async stop() {
      child.kill('SIGINT');
      await gone;
      const lines = readdirSync(folder).flatMap((name) => readFileSync(path.join(folder, name), 'latin1').split('\n'));
      return lines.flatMap((line) => readLine(line, delayMs)).toSorted((a, b) => a.began - b.began);
    },
  };
}

/** `1795312373.220334 write(74, ...) = 3686 <0.000123>`; a call that was held back says `(DELAYED)` and not for how long. */
function readLine(line: string, delayMs: number): Traced[] {
  const found = /^(\d+\.\d+) (\w+)\(.* = (-?\d+)(.*)<(\d+\.\d+)>$/.exec(line);
  if (found === null) return [];
  const [, began = '', name = '', answer = '', rest = '', took = ''] = found;
  const start = Number(began) * 1_000;
  const ended = start + Number(took) * 1_000 + (rest.includes('DELAYED') ? delayMs : 0);
  return [{ name, began: start, ended, answer: Number(answer) }];
}

/**
 * When each byte of the file was safely on the disk: ends of the file in order, each with the moment at which the first
 * `fdatasync` that began after its write returned. Without one, never.
 * @param size of the file when the trace began
 */
export function durableEnds(calls: readonly Traced[], size: number): { end: number; at: number }[] {
  const syncs = calls.filter(({ name, answer }) => name === 'fdatasync' && answer === 0);
  const ends: { end: number; at: number }[] = [];
  let end = size;
  for (const { name, ended, answer } of calls) {
    if (!name.includes('write') || answer <= 0) continue;
    end += answer;
    ends.push({ end, at: syncs.find(({ began }) => began >= ended)?.ended ?? Number.POSITIVE_INFINITY });
  }
  return ends;
}
