// What Electron's own default app does for `electron [options] PATH [arguments]`: load the program at PATH as itself.
// A module, because Electron waits for the main module's top-level await before it says that it is ready: what a program
// must do before that moment (declare its scheme, say) would otherwise come too late.
import { existsSync, readFileSync, statSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// `-r FILE` loads a module first; every other option belongs to Chromium or Node, and the first plain word is PATH.
function readCommandLine(argv) {
  const preload = [];
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '-r' || argv[i] === '--require') preload.push(argv[++i]);
    else if (argv[i] === '--version' || argv[i] === '-v') return { preload, version: true };
    else if (!argv[i].startsWith('-')) return { preload, file: argv[i] };
  }
  return { preload };
}

// On the terminal only: a box would wait for somebody on a machine that nobody looks at.
function fail(message) {
  console.error(message);
  process.exit(1);
}

function takeIdentity(folder) {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) return false;
  const about = JSON.parse(readFileSync(manifest, 'utf8'));
  if (about.version) app.setVersion(about.version);
  app.name = about.productName || about.name || app.name;
  app.setDesktopName(about.desktopName || `${app.name}.desktop`);
  return true;
}

function findProgram(file) {
  const given = path.resolve(file);
  try {
    const hasManifest = statSync(given).isDirectory() && takeIdentity(given);
    const main = Module._resolveFilename(given, null, true);
    app.setAppPath(hasManifest ? given : path.dirname(main));
    return main;
  } catch (error) {
    return fail(`Unable to find Electron app at ${given}\n\n${error.message}`);
  }
}

const { preload, file, version } = readCommandLine(process.argv.slice(1));
if (version) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (file === undefined) fail('Usage: electron [options] PATH [arguments]');
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
if (preload.length > 0) Module._preloadModules(preload);
try {
  await import(pathToFileURL(findProgram(file)).href);
} catch (error) {
  fail(`App threw an error during load\n${error.stack || error}`);
}
