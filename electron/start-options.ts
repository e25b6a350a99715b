import { resolve } from 'node:path';

/** What the program may be told when it is started; a packaged one hears `--hidden` alone. */
export interface StartOptions {
  readonly profile: string | null;
  /** Milliseconds to add to the machine's clock. */
  readonly clockOffset: number;
  readonly seed: number | null;
  /** Nobody sits there: what keeps the program from starting is written to stderr alone, without a box to answer. */
  readonly unattended: boolean;
  /** The window waits minimised, or in the tray: for a start together with the computer. */
  readonly hidden: boolean;
}

const none: StartOptions = { profile: null, clockOffset: 0, seed: null, unattended: false, hidden: false };

/**
 * Reads `--profile=DIR`, `--now=ISO`, `--seed=N`, `--unattended` and `--hidden`.
 * @throws Error with a sentence for the person who typed it, when a value cannot be read.
 */
export function readStartOptions(words: readonly string[], packaged: boolean, realNow: number): StartOptions {
  const hidden = words.includes('--hidden');
  if (packaged) return { ...none, hidden };
  const wordOf = (name: string): string | null => {
    const word = words.find((candidate) => candidate.startsWith(`--${name}=`));
    return word === undefined ? null : word.slice(name.length + 3);
  };
  const profile = wordOf('profile');
  const now = wordOf('now');
  const seed = wordOf('seed');
  const instant = now === null ? realNow : Date.parse(now);
  if (profile === '') throw new Error('--profile= names no folder.');
  if (Number.isNaN(instant)) throw new Error(`--now=${now} is no moment; write it like 2026-11-19T09:00:00Z.`);
  if (seed !== null && !/^\d{1,9}$/.test(seed)) throw new Error(`--seed=${seed} is no whole number.`);
  return {
    profile: profile === null ? null : resolve(profile),
    clockOffset: instant - realNow,
    seed: seed === null ? null : Number(seed),
    unattended: words.includes('--unattended'),
    hidden,
  };
}
