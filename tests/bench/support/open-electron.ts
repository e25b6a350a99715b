import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { endGroupWithUs, endProcessGroup } from '../../support/process-group.ts';
import type { BenchContext } from './bench-context.ts';
import { type Devtools, openDevtools } from './devtools.ts';

export interface OpenOptions {
  /** Folder with the package.json of what is started. */
  readonly program: string;
  readonly profile: string;
  readonly words?: readonly string[];
  /** Runs in the page before its own scripts. */
  readonly script?: string;
  /** Told at once whatever a page hands to its global `tellDriver(text)`. */
  readonly onTold?: (text: string) => void;
}

/** A started Electron with one window: where another takes its place, the newest. */
export interface OpenElectron {
  /** Unix milliseconds at which its process was asked for. */
  readonly startedAt: number;
  /** Its process group, in which all of its processes are. */
  readonly group: number;
  /** Value of an expression in the page, awaited. An exception there is thrown here. */
  evaluate<T>(expression: string): Promise<T>;
  /** As `evaluate`, but waits (milliseconds at most) until the page exists and the expression is something. */
  evaluateSoon<T>(expression: string, atMost?: number): Promise<T>;
  /** A trusted key press, as from the keyboard. */
  press(key: string): Promise<void>;
  /** How many windows it has. */
  windows(): Promise<number>;
  /** Quits it as its menu would, and waits until all of its processes are gone. */
  close(): Promise<void>;
  /** Ends every process of it at once, as a power cut would. */
  strike(): void;
  /** The same, and waits until the last is gone. */
  kill(): Promise<void>;
}

const patienceMs = 90_000;
/** A database that was filled a moment ago takes its time. */
const closingMs = 60_000;

/** Starts Electron; everything that is compared is started by these very lines. */
export async function openElectron(ctx: BenchContext, options: OpenOptions): Promise<OpenElectron> {
  const words = [...ctx.switches, '--remote-debugging-pipe', options.program, `--profile=${options.profile}`, ...(options.words ?? [])];
  const startedAt = Date.now();
  const child = spawn(ctx.electron, words, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], env: ownEnv(), detached: true });
  endGroupWithUs(child);
  const complaints = collectComplaints(child);
  const devtools = openDevtools(child.stdio[3] as Writable, child.stdio[4] as Readable);
  try {
    const session = await Promise.race([attach(devtools, options), failure(child, complaints)]);
    return connected(child, devtools, session, startedAt);
  } catch (error) {
    await endProcessGroup(child.pid ?? 0, 0);
    throw error;
  }
}

function strike(child: ChildProcess): void {
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function ownEnv(): NodeJS.ProcessEnv {
  // Set by some editors' terminals: Electron would then be a plain Node.
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _options, ...env } = process.env;
  return env;
}

/**
 * The newest window's session, once there is a first. The script reaches it while its process still starts, mostly
 * before its page loads; where that was quicker it runs in the page as it stands. It must bear both.
 */
async function attach(devtools: Devtools, { script, onTold }: OpenOptions): Promise<() => string> {
  let newest = '';
  const attached = new Promise<void>((resolve) => {
    devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if ((targetInfo as { type: string }).type !== 'page') return;
      newest = String(sessionId);
      const tell = (method: string, params: object): void => void devtools.send(method, params, newest).catch(() => undefined);
      if (script !== undefined) {
        tell('Page.enable', {});
        tell('Page.addScriptToEvaluateOnNewDocument', { source: script });
        tell('Runtime.evaluate', { expression: script });
      }
      if (onTold !== undefined) {
        tell('Runtime.enable', {});
        tell('Runtime.addBinding', { name: 'tellDriver' });
      }
      resolve();
    });
  });
  if (onTold !== undefined) devtools.on('Runtime.bindingCalled', ({ payload }) => onTold(String(payload)));
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  await attached;
  return () => newest;
}

function connected(child: ChildProcess, devtools: Devtools, session: () => string, startedAt: number): OpenElectron {
  const group = child.pid ?? 0;
  const evaluate = async <T>(expression: string): Promise<T> => {
    const parameters = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await devtools.send('Runtime.evaluate', parameters, session())) as {
      result?: { value?: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result?.value as T;
  };
  return {
    startedAt,
    group,
    evaluate,
    async evaluateSoon<T>(expression: string, atMost = patienceMs): Promise<T> {
      const late = sleep(atMost, true, { ref: false });
      for (;;) {
        // While the page is exchanged for the next one, asking fails.
        const value = await Promise.race([
          evaluate<T | undefined>(expression).catch(() => undefined),
          late.then(() => tooLate(expression)),
        ]);
        if (value !== undefined && value !== null) return value;
        if (devtools.hasEnded()) throw new Error('Electron has ended.');
        await sleep(20);
      }
    },
    async press(key) {
      const event = { key, code: /^\d$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`, text: key };
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event }, session());
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }, session());
    },
    async windows() {
      const { targetInfos } = (await devtools.send('Target.getTargets')) as { targetInfos: { type: string }[] };
      return targetInfos.filter(({ type }) => type === 'page').length;
    },
    async close() {
      const gone = new Promise((resolve) => child.on('exit', resolve));
      // It may end before it answers.
      await devtools.send('Browser.close').catch(() => undefined);
      await Promise.race([child.exitCode ?? gone, sleep(closingMs, null, { ref: false })]);
      await endProcessGroup(group, closingMs);
    },
    strike: () => strike(child),
    kill: () => endProcessGroup(group, 0),
  };
}

function tooLate(expression: string): never {
  throw new Error(`The page never gave: ${expression.slice(0, 200)}`);
}

/** What it printed last, to be shown when it does not start. */
function collectComplaints(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (more: string) => {
    text = (text + more).slice(-4_000);
  });
  return () => text;
}

function failure(child: ChildProcess, complaints: () => string): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`Electron did not open a window: ${why}\n${complaints()}`));
    const timer = setTimeout(() => fail('it took too long'), patienceMs);
    timer.unref();
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code, signal) => fail(`it ended with ${signal ?? code}`));
  });
}
