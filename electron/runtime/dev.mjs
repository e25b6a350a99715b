// `npm run dev`: the program with hot reload. Words after `--` go to the program.
import { hasDisplay } from './display/has-display.mjs';
import { sandboxSwitches } from './open/sandbox.mjs';
import { inRoot, ROOT } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { runInForeground } from './processes.mjs';
import { Halt, runMain, say } from './say.mjs';

await runMain(async (args) => {
  if (!(await hasDisplay()))
    throw new Halt('npm run dev needs a display (DISPLAY is not set, or nobody listens there). Without one, `npm start` runs the tour.');
  const electron = await prepare({ electron: true });
  const { switches, note } = await sandboxSwitches(electron.path);
  if (note) say(note);
  const env = { ...process.env, ELECTRON_EXEC_PATH: electron.path, NODE_ENV: 'development' };
  delete env.ELECTRON_RUN_AS_NODE;
  return runInForeground(
    process.execPath,
    [inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'dev', '--watch', '--', ...switches, ...args],
    { cwd: ROOT, env },
  );
});
