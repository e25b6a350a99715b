import { ROOT } from '../paths.mjs';
import { runInForeground } from '../processes.mjs';
import { say } from '../say.mjs';
import { sandboxSwitches } from './sandbox.mjs';

/** Opens the built program on the display that is there; resolves to its exit code when its window is closed. */
export async function openProgram(electron, args) {
  const { switches, note } = await sandboxSwitches(electron);
  if (note) say(note);
  const env = { ...process.env };
  // Set by some editors' terminals: Electron would then be a plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  // Electron up to 37 asks for X11 unless told otherwise.
  const wayland = env.WAYLAND_DISPLAY && !env.DISPLAY ? ['--ozone-platform=wayland'] : [];
  say('Opening Makegood ...');
  return runInForeground(electron, [...switches, ...wayland, ROOT, ...args], { env });
}
