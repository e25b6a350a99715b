import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot, ROOT } from './paths.mjs';

/**
 * Loads a TypeScript module of the checkout, with Vite's own runner: nothing is written, imports work as in the program.
 * The runner stays open (Vite's `runnerImport` closes it), because what is loaded may load more when it runs.
 */
export async function importTypeScript(file) {
  const { createRunnableDevEnvironment, resolveConfig } = await import('vite');
  const inline = { consumer: 'server', dev: { moduleRunnerTransform: true }, resolve: { external: true, mainFields: [] } };
  const base = { root: ROOT, configFile: false, envDir: false, cacheDir: ROOT, logLevel: 'error' };
  const config = await resolveConfig({ ...base, environments: { inline } }, 'serve');
  const environment = createRunnableDevEnvironment('inline', config, { runnerOptions: { hmr: { logger: false } }, hot: false });
  await environment.init();
  process.once('beforeExit', () => void environment.close());
  return environment.runner.import(file);
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
