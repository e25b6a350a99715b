import { closing } from '../../../shared/text/en/jobs.ts';
import { idOf } from '../page/shop-rows.ts';
import type { BenchContext } from './bench-context.ts';
import { benchNow } from './bench-program.ts';
import { type OpenElectron, openElectron } from './open-electron.ts';
import { copyOfShop } from './shops.ts';
import { alternate } from './statistics.ts';

const length = 2_000;
/** Typed one after the other, with hard words among them, so that hints come and go. */
const typed = ' the anode in the tpr valve of the manifold shorted ';
const warmUps = 1;

/** Text so long as somebody hardly ever writes, with words that the hints know in every sentence. */
const sentence = 'The flue gas backdrafted and the thermocouple of the water heater failed, so the pilot went out again. ';
const filled = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

const fieldOf = (label: string): string => `[...document.querySelectorAll('textarea')].find((one) =>
  one.labels?.[0]?.textContent.startsWith(${JSON.stringify(label)}))`;

/** Text of an expression that fills a field as typing would, and leaves the cursor at its end. */
const fill = (label: string): string => `(() => {
  const field = ${fieldOf(label)};
  field.focus();
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, ${JSON.stringify(filled)});
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.setSelectionRange(field.value.length, field.value.length);
})()`;

/** Text of a script: the milliseconds from each key until the frame that shows its letter was painted. */
const watchKeys = `(() => {
  globalThis.benchKeys = [];
  let pressed = 0;
  addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
  addEventListener('input', () => {
    const from = pressed;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => benchKeys.push(performance.now() - from);
      channel.port2.postMessage(null);
    });
  }, true);
})()`;

export interface TypingTimes {
  /** Milliseconds of every key in the explanation, beneath which hints for plainer words stand. */
  readonly hinted: readonly number[];
  /** In a field of the same page, as long, without any. */
  readonly plain: readonly number[];
}

/** In the product itself: from a key until its letter is painted, in a text of 2,000 letters. */
export async function measureTyping(ctx: BenchContext, rounds: number): Promise<TypingTimes> {
  const profile = await copyOfShop(ctx, 'small');
  const electron = await openElectron(ctx, { program: ctx.root, profile, words: [`--now=${benchNow}`] });
  try {
    await electron.evaluateSoon<true>('document.querySelector("nav a[href]") !== null || undefined');
    await electron.evaluate(`location.hash = ${JSON.stringify(`/jobs/${idOf('job', 1)}/close`)}`);
    await electron.evaluateSoon<true>(`${fieldOf(closing.explanation)} !== undefined || undefined`);
    await electron.evaluate(watchKeys);
    const samples = await alternate(rounds + warmUps, {
      hinted: () => typeInto(electron, closing.explanation),
      plain: () => typeInto(electron, closing.workDone),
    });
    return { hinted: samples.hinted.slice(warmUps).flat(), plain: samples.plain.slice(warmUps).flat() };
  } finally {
    await electron.close();
  }
}

async function typeInto(electron: OpenElectron, label: string): Promise<number[]> {
  await electron.evaluate(fill(label));
  await electron.evaluate('benchKeys.length = 0');
  for (const key of typed) await electron.press(key);
  return electron.evaluateSoon<number[]>(`benchKeys.length >= ${typed.length} ? benchKeys : undefined`);
}
