import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runNpm } from '../npm.mjs';
import { inRoot, ROOT } from '../paths.mjs';
import { Halt, say } from '../say.mjs';
import { dependencyStamp, isInstalled } from './lockfile.mjs';

const STAMP = inRoot('node_modules', '.makegood-stamp');

const currentStamp = () =>
  dependencyStamp(readText(inRoot('package-lock.json')) ?? '', {
    node: process.versions.node,
    platform: process.platform,
    arch: process.arch,
  });

/** Whether node_modules holds what the lockfile asks for, for this Node and machine. */
export function dependenciesAreFresh() {
  const stamp = readText(STAMP);
  if (stamp !== undefined) return stamp === currentStamp();
  const hidden = readText(inRoot('node_modules', '.package-lock.json'));
  return hidden !== undefined && isInstalled(readText(inRoot('package-lock.json')) ?? '{}', hidden);
}

/** `npm ci` from the lockfile; no package's own install script runs, so nothing but the registry is asked. */
export async function installDependencies() {
  const count = Object.keys(JSON.parse(readText(inRoot('package-lock.json')) ?? '{}').packages ?? {}).length;
  say(`Installing the ${count} packages of package-lock.json (only when it has changed) ...`);
  rmSync(STAMP, { force: true });
  // Development tools are needed even where the user's npm leaves them out by default.
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, NODE_ENV: 'development', ELECTRON_SKIP_BINARY_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const { code } = await runNpm(args, { cwd: ROOT, env, stdout: process.stderr });
  if (code !== 0)
    throw new Halt(
      `npm ci failed (exit ${code}); its message stands above. Is the npm registry reachable? Was package.json changed without package-lock.json (then: npm install, npm run lock)?`,
    );
  markDependencies();
}

/** Remembers that node_modules is complete. */
export function markDependencies() {
  try {
    writeFileSync(STAMP, currentStamp());
  } catch (error) {
    // Another user installed: then npm's own record is compared at each start, which is as good.
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
