import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inRoot, ROOT } from '../paths.mjs';
import { run } from '../processes.mjs';
import { Halt, say } from '../say.mjs';
import { sourceStamp } from './source-stamp.mjs';

const STAMP = inRoot('out', '.build-stamp');
const RESULTS = ['main/main.cjs', 'preload/preload.cjs', 'renderer/index.html'].map((file) => inRoot('out', file));

/** Whether `out/` holds the program of the present sources. */
export function buildIsFresh() {
  if (!existsSync(STAMP) || !RESULTS.every((file) => existsSync(file))) return false;
  return readFileSync(STAMP, 'utf8') === sourceStamp(ROOT);
}

/** Builds the program into `out/`. The stamp goes first and comes back last, so a build cut off is never taken for one. */
export async function build() {
  say('Building (only when sources have changed) ...');
  const began = Date.now();
  rmSync(STAMP, { force: true });
  const stamp = sourceStamp(ROOT);
  const { code, out } = await run(process.execPath, [inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const lost = RESULTS.filter((file) => !existsSync(file));
  if (code !== 0 || lost.length > 0)
    throw new Halt(`${out}\nThe build failed${lost.length > 0 ? `: ${lost.join(', ')} was not made` : ` (exit ${code})`}.`);
  mkdirSync(inRoot('out'), { recursive: true });
  writeFileSync(STAMP, stamp);
  say(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}
