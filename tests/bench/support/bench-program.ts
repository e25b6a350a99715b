import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { BenchTasks } from '../page/bench-page.ts';
import type { BenchContext } from './bench-context.ts';
import { type OpenElectron, openElectron } from './open-electron.ts';
import { inWorkFolder } from './work-folder.ts';

/** The moment that every shop of a bench takes for now: a Thursday morning, with the shop open. */
export const benchNow = '2026-11-19T14:00:00Z';

const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/**
 * The built program with other pages: main process, preload script, protocol and policy are the product's own, the
 * page is ours and does what it is told from outside. Built once in a run; returns its folder.
 */
async function makeBenchProgram({ root }: BenchContext): Promise<string> {
  const folder = inWorkFolder('bench-program');
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const part of ['package.json', 'out/main', 'out/preload'])
    cpSync(path.join(root, part), path.join(unfinished, part), { recursive: true });
  const pages = path.join(unfinished, 'out/renderer');
  await buildPage(root, pages);
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => path.extname(file) in mediaTypes);
  const map = Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), mediaTypes[path.extname(file)]]));
  writeFileSync(path.join(unfinished, 'out/file-map.json'), JSON.stringify(map));
  renameSync(unfinished, folder);
  return folder;
}

/** With the settings that `electron.vite.config.ts` has for the program's own page. */
async function buildPage(root: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: path.join(root, 'tests/bench/page'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    mode: 'production',
    build: { outDir, target: 'chrome130', minify: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2_000 },
  });
}

export interface BenchPage extends OpenElectron {
  /** Carries out one task of the page. */
  task<K extends keyof BenchTasks>(name: K, argument: Parameters<BenchTasks[K]>[0]): Promise<Awaited<ReturnType<BenchTasks[K]>>>;
}

/** Opens the bench page on a profile, in the product's own main process. */
export async function openBenchPage(ctx: BenchContext, profile: string): Promise<BenchPage> {
  const electron = await openElectron(ctx, { program: await makeBenchProgram(ctx), profile, words: [`--now=${benchNow}`] });
  await electron.evaluateSoon<true>('globalThis.benchTasks !== undefined || undefined');
  return { ...electron, task: (name, argument) => electron.evaluate(`benchTasks[${JSON.stringify(name)}](${JSON.stringify(argument)})`) };
}
