import { sandboxSwitches } from './sandbox.mjs';

/** What tests, tour and bench are told about the Electron to use: its path, and whether its sandbox must be off. */
export async function programEnv(electron) {
  const { switches } = await sandboxSwitches(electron.path);
  return { MAKEGOOD_ELECTRON_PATH: electron.path, ...(switches.length > 0 ? { MAKEGOOD_NO_SANDBOX: '1' } : {}) };
}
