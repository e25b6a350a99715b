import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { addressOfDisplay, hasDisplay } from '../../../electron/runtime/display/has-display.mjs';

describe('where a display listens', () => {
  test.each([
    [':0', { path: '/tmp/.X11-unix/X0' }],
    [':99.0', { path: '/tmp/.X11-unix/X99' }],
    ['localhost:10.0', { host: 'localhost', port: 6010 }],
    ['nonsense', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (display, expected) => {
    expect(addressOfDisplay(display)).toEqual(expected);
  });
});

describe('whether windows can be shown', () => {
  test.each([
    ['no variable at all', {}, 'linux', false],
    ['a display that nobody listens on', { DISPLAY: 'localhost:59000' }, 'linux', false],
    ['a Wayland session', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    ['macOS', {}, 'darwin', true],
    ['Windows', {}, 'win32', true],
  ])('%s', async (_what, env, platform, expected) => {
    expect(await hasDisplay(env, platform)).toBe(expected);
  });

  test('a display that somebody listens on', async () => {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const display = `127.0.0.1:${server.address().port - 6000}`;
    expect(await hasDisplay({ DISPLAY: display }, 'linux')).toBe(true);
    await new Promise((resolve) => server.close(resolve));
  });
});
