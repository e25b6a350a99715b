import { say } from '../say.mjs';
import { hasDisplay } from './has-display.mjs';
import { startXvfb } from './start-xvfb.mjs';

/** Runs `work(env)` with a display: the one that is there, or one in memory that ends with the work. */
export async function withDisplay(work) {
  if (await hasDisplay()) return work({ ...process.env });
  return withMemoryDisplays(1, ([display]) => {
    say(`No display: using one in memory (Xvfb ${display}).`);
    return work(envOn(display));
  });
}

/**
 * Runs `work(env)` with several displays in memory that end with the work; `env.MAKEGOOD_DISPLAYS` names them, parted by
 * commas. Programs that run side by side on one display take the keyboard focus from each other.
 */
export function withDisplays(count, work) {
  return withMemoryDisplays(count, (displays) => {
    say(`Using ${count} displays in memory (Xvfb ${displays.join(', ')}).`);
    return work({ ...envOn(displays[0]), MAKEGOOD_DISPLAYS: displays.join(',') });
  });
}

async function withMemoryDisplays(count, work) {
  const started = await Promise.allSettled(Array.from({ length: count }, () => startXvfb()));
  try {
    const failure = started.find(({ status }) => status === 'rejected');
    if (failure) throw failure.reason;
    return await work(started.map(({ value }) => value.display));
  } finally {
    await Promise.all(started.map(({ value }) => value?.stop()));
  }
}

function envOn(display) {
  const env = { ...process.env, DISPLAY: display };
  // Chromium would prefer a Wayland session to our display.
  delete env.WAYLAND_DISPLAY;
  return env;
}
