import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { denyPermissions, isOpenable, lockWebContents, openLink } from '../../../electron/windows/security.ts';
import { naughtyStrings } from '../../support/naughty-strings.ts';

const electron = vi.hoisted(() => ({ openExternal: vi.fn(), listeners: new Map<string, (...args: unknown[]) => void>() }));
vi.mock('electron', () => ({
  shell: { openExternal: electron.openExternal },
  app: { on: (event: string, listener: (...args: unknown[]) => void) => electron.listeners.set(event, listener) },
}));
beforeEach(() => electron.openExternal.mockReset());

const refused = [
  'http://example.org/',
  'file:///etc/passwd',
  'file://server/share',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'ftp://example.org',
  'sftp://example.org',
  'ssh://example.org',
  'telnet://example.org',
  'smb://server/share',
  'ldap://example.org',
  'about:blank',
  'blob:https://example.org/1',
  'chrome://settings',
  'chrome-extension://x/',
  'view-source:https://example.org',
  'app://makegood/index.html',
  'ms-settings:',
  'ms-msdt:/id',
  'search-ms:query=x',
  'steam://run/1',
  'intent://x#Intent;end',
  'x-apple.systempreferences:',
  'ws://example.org',
  'wss://example.org',
  'jar:https://x!/y',
  'calculator:',
  'shell:startup',
  'https:',
  'https://',
  '//example.org',
  'example.org',
  '',
  'https://user@example.org/',
  'https://user:word@example.org/',
  'mailto:a@example.org?attach=/etc/passwd',
  'mailto:a@example.org?subject=x&Attachment=/etc/passwd',
];

describe('isOpenable', () => {
  it.each(refused)('refuses %j', async (url) => {
    expect(isOpenable(url)).toBe(false);
    expect(await openLink(url)).toBe(false);
    expect(electron.openExternal).not.toHaveBeenCalled();
  });

  it.each(['https://example.org/a?b#c', 'HTTPS://EXAMPLE.ORG', 'mailto:a@example.org?subject=attach', 'tel:+442079460000'])(
    'lets %j through',
    async (url) => {
      expect(isOpenable(url)).toBe(true);
      expect(await openLink(url)).toBe(true);
      expect(electron.openExternal).toHaveBeenCalledWith(new URL(url).href);
    },
  );

  it('survives every naughty string, and opens only what it may', async () => {
    for (const text of naughtyStrings) if (await openLink(text)) expect(new URL(text).protocol).toMatch(/^(https|mailto|tel):$/);
  });

  it('answers false when nothing on this machine opens it', async () => {
    electron.openExternal.mockRejectedValueOnce(new Error('no program'));
    expect(await openLink('tel:1')).toBe(false);
  });
});

describe('denyPermissions', () => {
  it('says no to everything that a page could ask for', () => {
    const handlers: Record<string, (...args: never[]) => unknown> = {};
    const keep = (name: string) => (handler: (...args: never[]) => unknown) => {
      handlers[name] = handler;
    };
    const session = Object.assign(new EventEmitter(), {
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      setDisplayMediaRequestHandler: keep('display'),
    });
    denyPermissions(session as unknown as Session);
    const decide = vi.fn();
    const ask = handlers as unknown as Record<string, (...args: unknown[]) => unknown>;
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem']) {
      ask['request']?.({}, permission, decide);
      expect(ask['check']?.({}, permission)).toBe(false);
    }
    expect(decide.mock.calls).toEqual(Array(6).fill([false]));
    expect(ask['device']?.({ deviceType: 'usb' })).toBe(false);
    const share = vi.fn();
    ask['display']?.({}, share);
    expect(share).toHaveBeenCalledWith({});
    const download = { preventDefault: vi.fn() };
    session.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalledOnce();
  });
});

describe('lockWebContents', () => {
  let contents: EventEmitter & { setWindowOpenHandler: ReturnType<typeof vi.fn> };
  beforeEach(() => {
    contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
    lockWebContents();
    electron.listeners.get('web-contents-created')?.({}, contents);
  });
  const prevented = (name: string, details: object): boolean => {
    const event = { preventDefault: vi.fn(), ...details };
    contents.emit(name, event);
    return event.preventDefault.mock.calls.length > 0;
  };

  it('opens no window', () => {
    const decide = contents.setWindowOpenHandler.mock.calls[0]?.[0] as (details: object) => unknown;
    for (const url of ['https://example.org', 'app://makegood/index.html', 'about:blank', 'javascript:1'])
      expect(decide({ url })).toEqual({ action: 'deny' });
  });

  it('lets the window go to its own pages only, and no frame anywhere', () => {
    expect(prevented('will-frame-navigate', { isMainFrame: true, url: 'app://makegood/index.html' })).toBe(false);
    for (const url of ['https://example.org', 'file:///etc/passwd', 'app://makegood.evil/', 'data:text/html,x', 'javascript:1']) {
      expect(prevented('will-frame-navigate', { isMainFrame: true, url }), url).toBe(true);
    }
    expect(prevented('will-frame-navigate', { isMainFrame: false, url: 'app://makegood/index.html' })).toBe(true);
  });

  it('follows no redirect and embeds no view', () => {
    expect(prevented('will-redirect', { url: 'app://makegood/index.html' })).toBe(true);
    expect(prevented('will-attach-webview', {})).toBe(true);
  });
});
