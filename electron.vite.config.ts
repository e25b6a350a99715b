import { readdirSync, writeFileSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

// Set by hand, so that one build runs on the release's Electron and on the fallback (decision 2 in ARCHITECTURE.md).
const browserTarget = 'chrome130';
const nodeTarget = 'node20.18';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Writes the exact list of pages that the program serves; a file of a kind not known here fails the build. */
function fileMap(): Plugin {
  const pages = 'out/renderer';
  return {
    name: 'makegood-file-map',
    apply: 'build',
    writeBundle() {
      const files = readdirSync(pages, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(pages, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
      const map = Object.fromEntries(files.map((file) => [file, typeOf(file)]));
      writeFileSync('out/file-map.json', JSON.stringify(map, null, 1));
    },
  };
}

function typeOf(file: string): string {
  const type = mediaTypes[extname(file)];
  if (type === undefined) throw new Error(`No media type is known for ${file}; add it to electron.vite.config.ts.`);
  return type;
}

/**
 * What is fetched at every start, wave by wave, each in one chunk with all that it needs by itself: every file is asked of
 * main by itself, and two hundred small ones cost time and memory in every process. Screens stay cut as they are.
 */
const waves = {
  start: ['app/start/start-program.tsx'],
  today: [
    'features/authority/banner/decided-banner.tsx',
    'features/complaints/card/card-panel.tsx',
    'features/jobs/chain/call-chain.tsx',
    'features/meetings/today/meeting-banner.tsx',
    'features/praises/panel/card-praise.tsx',
    'features/praises/panel/praise-banner.tsx',
    'features/recoveries/panels/card-panel.tsx',
  ],
  rest: [
    'app/incoming/rang-box.tsx',
    'features/attachments/moving/move-background.tsx',
    'features/backups/backup-banner.tsx',
    'features/backups/backups-background.tsx',
    'features/cases/library/shipped/bring-in-background.tsx',
    'features/erasure/finish-erasures.tsx',
    'features/imports/watch/watch-background.tsx',
    'features/jobs/booking/booking-screen.tsx',
    'features/promises/form/promise-box.tsx',
    'features/promises/form/promise-form.tsx',
    'features/reminders/missed/missed-banner.tsx',
    'features/reminders/reminders-background.tsx',
    'features/restore/tell-brought-back.tsx',
  ],
} as const satisfies Record<string, readonly string[]>;

type ImportsOf = (id: string) => readonly string[] | undefined;

/** Every module that comes with these, however far away. */
function reachedFrom(entries: readonly string[], importsOf: ImportsOf): ReadonlySet<string> {
  const found = new Set<string>();
  const wanted = entries.map((entry) => resolve('renderer', entry));
  for (const id of wanted)
    if (importsOf(id) === undefined) throw new Error(`${id} is no part of the program; mend electron.vite.config.ts.`);
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    wanted.push(...(importsOf(id) ?? []));
  }
  return found;
}

/** Tells for each module the chunk that it is meant for; null where the bundler decides. */
function planChunks(importsOf: ImportsOf): (id: string) => string | null {
  const page = reachedFrom(['main.ts'], importsOf);
  const audience = reachedFrom(['audience.ts'], importsOf);
  const reached = Object.entries(waves).map(([name, entries]) => ({ name, modules: reachedFrom(entries, importsOf) }));
  return (id) => {
    // The page itself stays small, so that its frame is painted before the rest is fetched.
    const wave = page.has(id) ? undefined : reached.find(({ modules }) => modules.has(id))?.name;
    if (wave === undefined || !audience.has(id)) return wave ?? null;
    // A second display shares what it can with the start, and fetches nothing else of it.
    return wave === 'start' ? 'shared' : null;
  };
}

const lib = (entry: string) => ({
  lib: { entry, formats: ['cjs' as const], fileName: () => '[name].cjs' },
  rollupOptions: { output: { entryFileNames: '[name].cjs' } },
  minify: true,
});

let chunkOf: ReturnType<typeof planChunks> | null = null;

export default defineConfig({
  main: { build: { ...lib('electron/main.ts'), target: nodeTarget, outDir: 'out/main', externalizeDeps: false } },
  preload: { build: { ...lib('electron/preload.ts'), target: nodeTarget, outDir: 'out/preload', externalizeDeps: false } },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react(), fileMap()],
    html: { cspNonce: '__CSP_NONCE__' },
    worker: { format: 'es' },
    build: {
      target: browserTarget,
      outDir: 'out/renderer',
      minify: true,
      modulePreload: { polyfill: false },
      // One small SVG inlined as data: is cheap; fonts must stay files so that `font-src 'self'` holds.
      assetsInlineLimit: 0,
      // The waves of the start are meant to be large.
      chunkSizeWarningLimit: 1_500,
      rolldownOptions: {
        input: { index: resolve('renderer/index.html'), audience: resolve('renderer/audience.html') },
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {
                debugName: 'waves of the start',
                name: (id, graph) => {
                  chunkOf ??= planChunks((one) => graph.getModuleInfo(one)?.importedIds);
                  return chunkOf(id);
                },
              },
            ],
          },
        },
      },
    },
  },
});
