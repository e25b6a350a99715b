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

const lib = (entry: string) => ({
  lib: { entry, formats: ['cjs' as const], fileName: () => '[name].cjs' },
  rollupOptions: { output: { entryFileNames: '[name].cjs' } },
  minify: true,
});

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
      rollupOptions: { input: { index: resolve('renderer/index.html'), audience: resolve('renderer/audience.html') } },
    },
  },
});
