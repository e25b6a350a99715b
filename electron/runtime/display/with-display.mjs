import { say } from '../say.mjs';
import { hasDisplay } from './has-display.mjs';
import { startXvfb } from './start-xvfb.mjs';

/** Runs `work(env)` with a display: the one that is there, or one in memory that ends with the work. */
export async function withDisplay(work, { force = false } = {}) {
  if (!force && (await hasDisplay())) return work({ ...process.env });
  const { display, stop } = await startXvfb();
  say(`No display: using one in memory (Xvfb ${display}).`);
  try {
    const env = { ...process.env, DISPLAY: display };
    // Chromium would prefer a Wayland session to our display.
    delete env.WAYLAND_DISPLAY;
    return await work(env);
  } finally {
    await stop();
  }
}
