import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { stageForPlainUser } from './plain-user.ts';
import { endProcessGroup, groupIsGone } from './process-group.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** A profile folder to keep; without it a fresh one is made and removed at the end. */
  readonly profile?: string;
  /** The moment that the program takes for now. */
  readonly now?: string;
  readonly seed?: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** With Chromium's real sandbox: as this user, or, when this is root, as a plain user (uid 65534). */
  readonly sandboxed?: boolean;
  /** Problems that this test expects; all others are collected. */
  readonly expected?: readonly RegExp[];
}

export interface Launched {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly profile: string;
  /** Console errors and uncaught errors of every window so far. */
  readonly problems: readonly string[];
  /** Closes as a person would, waits until every process has ended, and removes a profile of its own. May be called again. */
  close(): Promise<void>;
  /** Ends every process at once, as a power cut would. The profile stays until `close`. */
  kill(): Promise<void>;
}

/**
 * On a busy machine the driver now and then never gets through to a program that has long opened its window: its
 * connection to the browser's port stays half open, without a limit of its own. The program is not at fault and nothing
 * of the test has happened yet, so it is ended and started anew.
 */
const launchTries = 3;
const launchTimeoutMs = 20_000;

async function launchWithin(tries: number, options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options);
  } catch (error) {
    const hung = error instanceof Error && error.message.includes(`Timeout ${launchTimeoutMs}ms`);
    if (!hung || tries <= 1) throw error;
    return launchWithin(tries - 1, options);
  }
}

/** Starts the built program in the real Electron. */
export async function launchElectron(options: LaunchOptions = {}): Promise<Launched> {
  const asPlainUser = options.sandboxed === true && process.getuid?.() === 0;
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'makegood-profile-'));
  const staged = asPlainUser ? stageForPlainUser(electronPath(), ROOT) : undefined;
  if (staged) chownSync(profile, staged.uid, staged.uid);
  const clean = (): void => {
    staged?.remove();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const app = await launchWithin(launchTries, {
    executablePath: staged?.electron ?? electronPath(),
    args: [...(asPlainUser ? [] : sandboxSwitches()), staged?.program ?? ROOT, ...words(options, profile)],
    env: { ...inheritedEnv(), ...staged?.env, ...options.env },
    chromiumSandbox: asPlainUser || hasSandbox(),
    timeout: launchTimeoutMs,
  }).catch((error: unknown) => {
    clean();
    throw error;
  });
  const group = app.process().pid ?? 0;
  const problems: string[] = [];
  try {
    collectProblems(app, problems, options.expected ?? []);
    const window = await app.firstWindow();
    return {
      app,
      window,
      profile,
      problems,
      close: async () => {
        // A program that was killed, or that hangs, cannot answer.
        const asked = app.close().catch(() => undefined);
        await Promise.race([asked, groupIsGone(group, 10_000)]);
        await endProcessGroup(group);
        clean();
      },
      kill: () => endProcessGroup(group, 0),
    };
  } catch (error) {
    await endProcessGroup(group, 0);
    clean();
    throw error;
  }
}

function collectProblems(app: ElectronApplication, problems: string[], expected: readonly RegExp[]): void {
  const note = (text: string): void => {
    if (!expected.some((pattern) => pattern.test(text))) problems.push(text);
  };
  const watch = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()}`);
    });
    page.on('crash', () => note('page: it crashed'));
    page.on('pageerror', (error) => note(`page: ${error.stack ?? error.message}`));
  };
  for (const page of app.windows()) watch(page);
  app.on('window', watch);
}

function words(options: LaunchOptions, profile: string): string[] {
  const list = [`--profile=${profile}`, ...(options.args ?? [])];
  if (options.now !== undefined) list.push(`--now=${options.now}`);
  if (options.seed !== undefined) list.push(`--seed=${options.seed}`);
  return list;
}

// Root has no sandbox, and neither has a machine that the runtime found unable to set one up.
const hasSandbox = (): boolean => process.getuid?.() !== 0 && process.env['MAKEGOOD_NO_SANDBOX'] === undefined;
export const sandboxSwitches = (): string[] => (hasSandbox() ? [] : ['--no-sandbox']);

let known: string | undefined;
/** Path of the Electron that the tests run on. */
export function electronPath(): string {
  known ??= process.env['MAKEGOOD_ELECTRON_PATH'];
  known ??= execFileSync(process.execPath, [path.join(ROOT, 'electron/runtime/electron-path.mjs')], { encoding: 'utf8' }).trim();
  return known;
}

function inheritedEnv(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _nodeOptions, ...rest } = process.env;
  return Object.fromEntries(Object.entries(rest).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
