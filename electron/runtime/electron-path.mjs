// Prints the path of the Electron binary to use, fetched if need be. Progress goes to stderr.
import { ensureElectron } from './choose-electron.mjs';
import { runMain } from './say.mjs';

await runMain(async () => {
  const { path } = await ensureElectron();
  process.stdout.write(`${path}\n`);
});
