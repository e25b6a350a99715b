import { readdirSync, rmSync } from 'node:fs';
import { startXvfb } from '../display/start-xvfb.mjs';
import { sandboxSwitches } from '../open/sandbox.mjs';
import { inRoot, ROOT } from '../paths.mjs';
import { runInForeground } from '../processes.mjs';
import { say } from '../say.mjs';

const PICTURES = inRoot('out', 'tour');

/** Runs the tour (tests/tour) in the real program and leaves a picture of each step; resolves to the exit code. */
export async function runTour(electron) {
  rmSync(PICTURES, { recursive: true, force: true });
  const { note } = await sandboxSwitches(electron.path);
  if (note) say(note);
  const screen = process.platform === 'linux' ? await startXvfb() : undefined;
  const env = { ...process.env, MAKEGOOD_ELECTRON_PATH: electron.path, MAKEGOOD_TOUR_PICTURES: PICTURES };
  if (screen) env.DISPLAY = screen.display;
  if (screen) delete env.WAYLAND_DISPLAY;
  try {
    const code = await runInForeground(
      process.execPath,
      [inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--config', 'tests/tour/playwright.config.ts'],
      { cwd: ROOT, env },
    );
    if (code === 0) say(`\n${countPictures()} pictures lie in ${PICTURES}`);
    return code;
  } finally {
    await screen?.stop();
  }
}

function countPictures() {
  try {
    return readdirSync(PICTURES).filter((name) => name.endsWith('.png')).length;
  } catch {
    return 0;
  }
}
