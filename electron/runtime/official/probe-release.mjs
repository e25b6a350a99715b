// Asks Electron's release page for the small list of checksums, through the very downloader that fetches Electron
// itself, so that mirrors, proxies and certificates count the same. Its own process, so that it can be cut off.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const cacheRoot = mkdtempSync(path.join(os.tmpdir(), 'makegood-probe-'));
process.on('exit', () => rmSync(cacheRoot, { recursive: true, force: true }));
try {
  const { createRequire } = await import('node:module');
  const fromElectron = createRequire(createRequire(import.meta.url).resolve('electron/package.json'));
  const { downloadArtifact } = await import(fromElectron.resolve('@electron/get'));
  await downloadArtifact({
    version: process.argv[2],
    isGeneric: true,
    artifactName: 'SHASUMS256.txt',
    cacheRoot,
    unsafelyDisableChecksums: true,
  });
  process.exit(0);
} catch (error) {
  console.error(error.cause?.code ?? error.code ?? error.message.split('\n')[0]);
  process.exit(1);
}
