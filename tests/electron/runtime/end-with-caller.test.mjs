import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { inRoot } from '../../../electron/runtime/paths.mjs';
import { isAlive } from '../../../electron/runtime/processes.mjs';

const module = pathToFileURL(inRoot('electron', 'runtime', 'end-with-caller.mjs')).href;
const program = `
  import { endWithCaller } from ${JSON.stringify(module)};
  endWithCaller();
  setInterval(() => undefined, 1000);
  process.stdout.write(String(process.pid));
`;
/** In place of npm: a program that starts the script in a shell, as npm does, and does not stop it when it is killed. */
const caller = `
  import { spawn } from 'node:child_process';
  spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, process.env.SCRIPT], { stdio: 'inherit' });
  setInterval(() => undefined, 1000);
`;

// How a shell stands between is read from Linux's list of processes.
it.runIf(process.platform === 'linux')('a script ends once the npm that started it is gone, though its shell waits for it', async () => {
  const npm = spawn(process.execPath, ['--input-type=module', '-e', caller], {
    env: { ...process.env, npm_lifecycle_event: 'test:faults', SCRIPT: program },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = await new Promise((resolve) => npm.stdout.once('data', (text) => resolve(Number(text))));
  try {
    await sleep(1_500);
    expect(isAlive(pid)).toBe(true);
    npm.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  } finally {
    npm.kill('SIGKILL');
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  }
});
