import { setTimeout as sleep } from 'node:timers/promises';
import { today } from '../../../shared/text/en/today.ts';
import type { BenchContext } from './bench-context.ts';
import { benchNow } from './bench-program.ts';
import { openElectron } from './open-electron.ts';
import { copyOfShop } from './shops.ts';

/** A repeated outcome within a second counts as a slip of the finger, so one waits a little longer. */
const betweenClicksMs = 1_200;
const voicemail = today.outcomes.voicemail;

/**
 * Text of an expression that clicks *Voicemail* on the card and gives the milliseconds from the click until the card
 * that says so is painted.
 */
const clickVoicemail = `new Promise((resolve, reject) => {
  const button = [...document.querySelectorAll('fieldset button')].find((one) => one.textContent.startsWith(${JSON.stringify(voicemail)}));
  if (button === undefined) return reject(new Error('There is no button to log a voicemail.'));
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main [role=status]')?.textContent.includes(${JSON.stringify(voicemail)})) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - start);
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  const start = performance.now();
  button.click();
})`;

/** In the product itself, on the full shop: milliseconds from a click that logs a call until its answer is painted. */
export async function measureClicks(ctx: BenchContext, count: number): Promise<number[]> {
  const profile = await copyOfShop(ctx, 'full');
  const electron = await openElectron(ctx, { program: ctx.root, profile, words: [`--now=${benchNow}`] });
  try {
    await electron.evaluateSoon<true>('document.querySelector("fieldset button") !== null || undefined');
    await sleep(betweenClicksMs);
    const times: number[] = [];
    for (let n = 0; n <= count; n += 1) {
      const took = await electron.evaluate<number>(clickVoicemail);
      // The first one compiles what the others use.
      if (n > 0) times.push(took);
      await electron.press('j');
      await sleep(betweenClicksMs);
    }
    return times;
  } finally {
    await electron.close();
  }
}
