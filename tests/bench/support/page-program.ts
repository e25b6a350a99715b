import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { BenchContext } from './bench-context.ts';
import { inWorkFolder } from './work-folder.ts';

const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/**
 * The built program with another page: main process, preload script, protocol and policy are the product's own, the
 * page is ours and does what it is told from outside. Built once in a run; returns its folder.
 * @param page folder of the page inside the checkout
 */
export async function makePageProgram({ root }: Pick<BenchContext, 'root'>, page: string, name: string): Promise<string> {
  const folder = inWorkFolder(name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const part of ['package.json', 'out/main', 'out/preload'])
    cpSync(path.join(root, part), path.join(unfinished, part), { recursive: true });
  const pages = path.join(unfinished, 'out/renderer');
  await buildPage(root, page, pages);
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => path.extname(file) in mediaTypes);
  const map = Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), mediaTypes[path.extname(file)]]));
  writeFileSync(path.join(unfinished, 'out/file-map.json'), JSON.stringify(map));
  renameSync(unfinished, folder);
  return folder;
}

/** With the settings that `electron.vite.config.ts` has for the program's own page. */
async function buildPage(root: string, page: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: path.join(root, page),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    mode: 'production',
    build: { outDir, target: 'chrome130', minify: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2_000 },
  });
}
