import { readFileSync } from 'node:fs';
import { expect, test } from '../support/program.ts';

/** One line of what the kernel says about a process. */
function statusOf(pid: number, field: string): string {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8')
    .split('\n')
    .find((text) => text.startsWith(`${field}:`));
  return line?.slice(field.length + 1).trim() ?? '';
}

test('a plain user runs it inside the real sandbox', async ({ launch }) => {
  const { app, window } = await launch({ sandboxed: true });
  await expect(window.getByRole('main')).toBeVisible();
  const { switchedOff, renderer } = await app.evaluate(({ app: electron, BrowserWindow }) => ({
    switchedOff: electron.commandLine.hasSwitch('no-sandbox'),
    renderer: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  }));
  expect(switchedOff).toBe(false);
  // Elsewhere than on Linux the switch is all that can be asked.
  if (process.platform !== 'linux') return;
  const seccompFilter = '2';
  expect(statusOf(renderer, 'Seccomp')).toBe(seccompFilter);
  expect(statusOf(renderer, 'NoNewPrivs')).toBe('1');
  expect(statusOf(renderer, 'Uid')).not.toMatch(/^0\s/);
});
