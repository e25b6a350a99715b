import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { today } from '../../../shared/text/en/today.ts';
import { makeBareProgram } from './bare-program.ts';
import type { BenchContext } from './bench-context.ts';
import { benchNow } from './bench-program.ts';
import { groupMemory } from './memory.ts';
import { type OpenOptions, openElectron } from './open-electron.ts';
import { type StartTimes, watchScript } from './watch-page.ts';
import { inWorkFolder } from './work-folder.ts';

/** Milliseconds from the moment that the process was asked for; memory in MB. */
export interface Start {
  readonly painted: number;
  readonly usable: number;
  /** Null where it was not looked at or the system does not tell. */
  readonly memory: number | null;
}

/** Starts once. `settle`: stays until its memory can be told, five seconds after the start. */
export type StartSide = (settle: boolean) => Promise<Start>;

/** J is a key of *Today*: who answers it keeps it from anybody else. */
const answersKey = `() => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true, cancelable: true }))`;

/** An empty shop: its welcome stands there. */
const welcome = {
  isThere: `() => document.querySelector('main')?.textContent.includes(${JSON.stringify(today.firstTitle)}) === true`,
  answersKey,
};

/** The first five lines have their names. */
const firstLines = {
  isThere: `() => {
    const lines = [...document.querySelectorAll('[role=option]')].slice(0, 5);
    return lines.length === 5 && lines.every((line) => line.children[1]?.textContent !== '');
  }`,
  answersKey,
};

/** The bare window has nothing but its text. */
const allThere = { isThere: '() => document.readyState === "complete"', answersKey: '() => true' };

const memoryAfterMs = 5_000;

/** The bare window: its only text is all there is to wait for. */
export function bareStart(ctx: BenchContext): StartSide {
  const program = makeBareProgram();
  const script = watchScript(allThere);
  return (settle) => start(ctx, { program, profile: inWorkFolder('bare-profile'), script }, settle);
}

const begun = Date.now();

/** A clock that is set back from start to start would bring on the restore for trial, a month's work, in each of them. */
const nowWord = (): string => `--now=${new Date(Date.parse(benchNow) + Date.now() - begun).toISOString()}`;

/** The product on a profile. `filled`: its queue has lines. */
export function productStart(ctx: BenchContext, profile: string, filled: boolean): StartSide {
  const script = watchScript(filled ? firstLines : welcome);
  return (settle) => start(ctx, { program: ctx.root, profile, words: [nowWord()], script }, settle);
}

/** The first copy takes every row and a good while. */
const firstCopyMs = 15 * 60_000;

/** Lets the program take its first copy of a shop, which comes once in a shop's life and not with each of its starts. */
export async function takeFirstCopy(ctx: BenchContext, profile: string): Promise<void> {
  const folder = path.join(profile, 'backups');
  const isThere = (): boolean =>
    existsSync(folder) && readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.snapshot'));
  const electron = await openElectron(ctx, { program: ctx.root, profile, words: [nowWord()] });
  try {
    const end = Date.now() + firstCopyMs;
    while (!isThere()) {
      if (Date.now() > end) throw new Error('The shop was not backed up.');
      await sleep(500);
    }
  } finally {
    await electron.close();
  }
}

async function start(ctx: BenchContext, options: OpenOptions, settle: boolean): Promise<Start> {
  const electron = await openElectron(ctx, options);
  try {
    const { painted, usable } = await electron.evaluateSoon<StartTimes>('globalThis.benchWatch');
    if (settle) await sleep(Math.max(0, electron.startedAt + memoryAfterMs - Date.now()));
    const memory = settle ? groupMemory(electron.group) : null;
    return { painted: painted - electron.startedAt, usable: usable - electron.startedAt, memory };
  } finally {
    await electron.close();
  }
}
