import { setTimeout as sleep } from 'node:timers/promises';
import { openElectron } from '../../bench/support/open-electron.ts';
import type { FaultContext } from './fault.ts';

/** Tells every text that ever stands in a notice, an alert or a dialog, in whichever window. */
const tellNotices = `(() => {
  if (globalThis.listensToNotices) return;
  globalThis.listensToNotices = true;
  const told = new Set();
  const look = () => {
    for (const place of document.querySelectorAll('[role=status], [role=alert], [role=dialog], [role=alertdialog], main')) {
      const text = place.innerText?.trim() ?? '';
      // The driver's ear may be there a moment later than this script.
      if (text === '' || told.has(text) || globalThis.tellDriver === undefined) continue;
      told.add(text);
      globalThis.tellDriver(text);
    }
  };
  setInterval(look, 100);
})()`;

const patienceMs = 30_000;

/**
 * Starts the program itself on a profile and reads what it tells a person, until something fits `expected` or patience
 * ends. Answers whether it did, and everything that was told.
 */
export async function listenToStart(
  ctx: FaultContext,
  profile: string,
  expected: RegExp,
  patience = patienceMs,
): Promise<{ heard: boolean; told: string[] }> {
  const told: string[] = [];
  const program = await openElectron(ctx, { program: ctx.root, profile, script: tellNotices, onTold: (text) => void told.push(text) });
  try {
    const until = Date.now() + patience;
    const heard = (): boolean => told.some((text) => expected.test(text));
    while (!heard() && Date.now() < until) await sleep(100);
    // A program that has just brought its records back still writes them down.
    await sleep(500);
    return { heard: heard(), told };
  } finally {
    await program.kill();
  }
}
