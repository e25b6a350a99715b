import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const defaultApp = path.join(path.dirname(fileURLToPath(import.meta.url)), 'default-app');

/**
 * Makes the unpacked files a plain Electron: fuses as the maker ships them, the default app that opens the program
 * named on the command line, and the `version` file that tools look for.
 */
export async function makePlain(folder, pin) {
  const [{ flipFuses, FuseVersion, FuseV1Options }, asar] = await Promise.all([import('@electron/fuses'), import('@electron/asar')]);
  const electron = path.join(folder, 'electron');
  await flipFuses(electron, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    // The snapshot that this fuse asks for is another program's and was left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  chmodSync(electron, 0o755);
  const resources = path.join(folder, 'resources');
  mkdirSync(resources, { recursive: true, mode: 0o755 });
  await asar.createPackage(defaultApp, path.join(resources, 'default_app.asar'));
  writeFileSync(path.join(folder, 'version'), pin.electron);
}
