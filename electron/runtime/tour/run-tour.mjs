import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startXvfb } from '../display/start-xvfb.mjs';
import { programEnv } from '../open/program-env.mjs';
import { sandboxSwitches } from '../open/sandbox.mjs';
import { inRoot, ROOT } from '../paths.mjs';
import { runInForeground } from '../processes.mjs';
import { say } from '../say.mjs';

/** Runs the tour (tests/tour) in the real program and leaves a picture of each step; resolves to the exit code. */
export async function runTour(electron) {
  const pictures = emptyFolder();
  const { note } = await sandboxSwitches(electron.path);
  if (note) say(note);
  const screen = process.platform === 'linux' ? await startXvfb() : undefined;
  const env = { ...process.env, ...(await programEnv(electron)), MAKEGOOD_TOUR_PICTURES: pictures };
  if (screen) env.DISPLAY = screen.display;
  if (screen) delete env.WAYLAND_DISPLAY;
  try {
    const code = await runInForeground(
      process.execPath,
      [inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--config', 'tests/tour/playwright.config.ts'],
      { cwd: ROOT, env },
    );
    if (code === 0) say(`\n${countPictures(pictures)} pictures lie in ${pictures}`);
    return code;
  } finally {
    await screen?.stop();
  }
}

function emptyFolder() {
  const folder = inRoot('out', 'tour');
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch (error) {
    // A checkout of another user, which this one may run but not change.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    return path.join(mkdtempSync(path.join(os.tmpdir(), 'makegood-tour-')), 'tour');
  }
}

function countPictures(folder) {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.png')).length;
  } catch {
    return 0;
  }
}
