import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasDisplay } from '../../../electron/runtime/display/has-display.mjs';
import { startXvfb } from '../../../electron/runtime/display/start-xvfb.mjs';

describe.runIf(existsSync('/usr/bin/Xvfb'))('a display in memory', () => {
  test('two at once get numbers of their own; each ends when stopped', async () => {
    const [one, two] = await Promise.all([startXvfb(), startXvfb()]);
    expect(one.display).not.toBe(two.display);
    expect(await Promise.all([one, two].map(({ display }) => hasDisplay({ DISPLAY: display }, 'linux')))).toEqual([true, true]);
    await Promise.all([one.stop(), two.stop()]);
    expect(await Promise.all([one, two].map(({ display }) => hasDisplay({ DISPLAY: display }, 'linux')))).toEqual([false, false]);
  });
});
