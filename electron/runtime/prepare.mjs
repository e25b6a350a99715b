import { accessSync, constants } from 'node:fs';
import { build, buildIsFresh } from './build/ensure-build.mjs';
import { dependenciesAreFresh, installDependencies, markDependencies } from './dependencies/install-dependencies.mjs';
import { hasDisplay } from './display/has-display.mjs';
import { withLock } from './lock.mjs';
import { ROOT } from './paths.mjs';
import { Halt, say } from './say.mjs';

/**
 * Makes this machine ready, doing only what is not done yet. `electron`: also Electron, its system libraries and, when
 * there is no display, Xvfb. `program`: also the build. Resolves to the Electron in use (if asked for).
 */
export async function prepare({ electron = false, program = false, ownDisplay = false } = {}) {
  requireNode();
  if (!dependenciesAreFresh()) await alone(dependenciesAreFresh, installDependencies);
  else markDependencies();
  const found = electron ? await prepareElectron(ownDisplay) : undefined;
  if (program && !buildIsFresh()) await alone(buildIsFresh, build);
  return found;
}

async function prepareElectron(ownDisplay) {
  // These modules use what the first step installed.
  const { describeElectron, ensureElectron, findElectron } = await import('./choose-electron.mjs');
  const { ensureLibraries } = await import('./libraries/ensure-libraries.mjs');
  const found = findElectron() ?? (await withLock(ensureElectron));
  say(`Runs on ${describeElectron(found)}.`);
  await ensureLibraries(found.path, { needsXvfb: ownDisplay || !(await hasDisplay()) });
  return found;
}

// Looks again once the lock is held: the start that held it may have done the work.
async function alone(isDone, work) {
  try {
    accessSync(ROOT, constants.W_OK);
  } catch {
    throw new Halt(`Something has to be installed or built, but ${ROOT} cannot be written by you. Start it once as its owner, or copy it.`);
  }
  await withLock(async () => {
    if (!isDone()) await work();
  });
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Halt(`Node 20 or newer is needed; this is ${process.version}.`);
}
