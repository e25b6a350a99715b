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

/** *Today* answers keys: J is one of its own. */
const answersKeys = `!document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true, cancelable: true }))`;

/** An empty shop: its welcome stands there, and a key is answered. */
const isWelcoming = `() => document.querySelector('main')?.textContent.includes(${JSON.stringify(today.firstTitle)}) === true && ${answersKeys}`;

/** The first lines have their names, the first is chosen; then J has chosen the next one. */
const isQueueAtWork = `(() => {
  let before;
  return () => {
    const lines = [...document.querySelectorAll('[role=option]')];
    const chosen = lines.findIndex((line) => line.getAttribute('aria-selected') === 'true');
    if (lines.length < 5 || lines.slice(0, 5).some((line) => line.children[1]?.textContent === '')) return false;
    if (before === undefined) {
      if (${answersKeys}) before = lines[chosen]?.id;
      return false;
    }
    return lines[chosen] !== undefined && lines[chosen].id !== before;
  };
})()`;

const memoryAfterMs = 5_000;

/** The bare window: its only text is all there is to wait for. */
export function bareStart(ctx: BenchContext): StartSide {
  const program = makeBareProgram();
  const script = watchScript('() => document.readyState === "complete"');
  return (settle) => start(ctx, { program, profile: inWorkFolder('bare-profile'), script }, settle);
}

/** The product on a profile. `filled`: its queue has lines. */
export function productStart(ctx: BenchContext, profile: string, filled: boolean): StartSide {
  const script = watchScript(filled ? isQueueAtWork : isWelcoming);
  return (settle) => start(ctx, { program: ctx.root, profile, words: [`--now=${benchNow}`], script }, settle);
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
