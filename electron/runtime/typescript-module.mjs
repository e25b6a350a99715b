import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot, ROOT } from './paths.mjs';

/** Loads a TypeScript module of the checkout, with Vite's own runner: nothing is written, imports work as in the program. */
export async function importTypeScript(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(file, { root: ROOT, configFile: false, envDir: false, logLevel: 'error' });
  return module;
}

/** The names of the modules in a folder of the checkout: `tests/eval/revisits.ts` is `revisits`. */
export function modulesIn(folder) {
  try {
    return readdirSync(inRoot(...folder.split('/')))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
      .map((name) => path.basename(name, '.ts'))
      .sort();
  } catch {
    return [];
  }
}
