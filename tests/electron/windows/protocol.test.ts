import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileFolder } from '../../../electron/services/files/file-folder.ts';
import { declareScheme, findFile, servePages } from '../../../electron/windows/protocol.ts';
import { askedPicture } from '../../../electron/windows/serve-files.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const registerSchemesAsPrivileged = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ protocol: { registerSchemesAsPrivileged } }));

const newFolder = temporaryFolders();
const html = 'text/html; charset=utf-8';
const files = { 'index.html': html, 'assets/main.js': 'text/javascript; charset=utf-8' };

const sha256 = 'a'.repeat(64);

/** Paths that lead out of the pages, or would if somebody decoded, cut or joined them carelessly. */
const traversals = [
  '../package.json',
  '../../etc/passwd',
  '/../package.json',
  './../package.json',
  'assets/../../package.json',
  'assets/../../../etc/passwd',
  '..%2fpackage.json',
  '..%2Fpackage.json',
  '%2e%2e/package.json',
  '%2e%2e%2fpackage.json',
  '%2E%2E%2Fpackage.json',
  '.%2e/package.json',
  '%2e./package.json',
  '..%5cpackage.json',
  '..\\package.json',
  '..\\..\\windows\\win.ini',
  '%5c..%5cpackage.json',
  '%252e%252e%252fpackage.json',
  '%25%32%65%25%32%65/package.json',
  '..%c0%afpackage.json',
  '%c0%ae%c0%ae/package.json',
  '..%ef%bc%8fpackage.json',
  '．．/package.json',
  '..;/package.json',
  '....//package.json',
  '..../package.json',
  '//etc/passwd',
  '///etc/passwd',
  '/etc/passwd',
  'etc/passwd',
  'C:/windows/win.ini',
  'C:%5cwindows',
  'file:///etc/passwd',
  '%00',
  'index.html%00',
  'index.html%00.js',
  'index.html/',
  'index.html/..',
  'index.html/../../x',
  'index.html.',
  'index.html%20',
  'index.html%2e',
  'INDEX.HTML',
  'Index.html',
  '%69ndex.html',
  'assets%2fmain.js',
  'assets%5cmain.js',
  'assets',
  'assets/',
  'assets//main.js',
  '//index.html',
  '',
  '.',
  '..',
  '~',
  '*',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'assets/main.js.map',
  '../out/renderer/index.html',
];

describe('findFile', () => {
  it('finds the listed files, whatever query or mark follows', () => {
    expect(findFile('GET', 'app://makegood/index.html', files)).toEqual({ path: 'index.html', type: html });
    expect(findFile('GET', 'app://makegood/index.html?stopped#/jobs', files)?.path).toBe('index.html');
    expect(findFile('GET', 'app://makegood/assets/main.js', files)?.path).toBe('assets/main.js');
  });

  it.each(traversals)('finds nothing for %j', (path) => {
    expect(findFile('GET', `app://makegood/${path}`, files)).toBeNull();
  });

  it('is tried with more than fifty ways out', () => {
    expect(new Set(traversals).size).toBeGreaterThan(50);
  });

  it.each(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'CONNECT', 'TRACE', 'get', ''])('answers no %j', (method) => {
    expect(findFile(method, 'app://makegood/index.html', files)).toBeNull();
  });

  it.each([
    'app://evil/index.html',
    'app://makegood.evil/index.html',
    'app://makegood:80/index.html',
    'app://user@makegood/index.html',
    'https://makegood/index.html',
    'app:index.html',
    'app:///index.html',
    'index.html',
    '',
    'app://',
    'app://MAKEGOOD/index.html',
    'file://makegood/index.html',
    'app://makegood\\index.html',
  ])('answers nobody else: %j', (url) => {
    expect(findFile('GET', url, files)).toBeNull();
  });
});

describe('servePages', () => {
  let respond: (request: Request) => Promise<Response>;
  beforeEach(() => {
    const folder = newFolder();
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<style nonce="__CSP_NONCE__"></style><meta content="__CSP_NONCE__">');
    writeFileSync(join(folder, 'assets/main.js'), 'console.log("__CSP_NONCE__")');
    writeFileSync(join(folder, 'secret.txt'), 'not listed');
    const handle = vi.fn((_scheme: string, handler: typeof respond) => {
      respond = handler;
    });
    const pictures = createFileFolder(join(folder, 'files'), join(folder, 'thumbs'));
    mkdirSync(join(folder, 'files/aa'), { recursive: true });
    mkdirSync(join(folder, 'thumbs/aa'), { recursive: true });
    writeFileSync(join(folder, 'files/aa', sha256), Buffer.from('\x89PNG\r\n\x1a\npicture', 'latin1'));
    writeFileSync(join(folder, 'files/aa', `aa${'1'.repeat(62)}`), '<script>alert(1)</script>');
    writeFileSync(join(folder, 'thumbs/aa', sha256), Buffer.from('\xff\xd8\xff small', 'latin1'));
    servePages({ protocol: { handle } } as unknown as Session, folder, files, pictures);
    expect(handle).toHaveBeenCalledWith('app', expect.any(Function));
  });
  const get = (path: string): Promise<Response> => respond({ method: 'GET', url: `app://makegood/${path}` } as Request);

  it('sends a kept picture and its small one as what their bytes are, and lets nothing in them run', async () => {
    const whole = await get(`file/${sha256}`);
    expect(whole.status).toBe(200);
    expect(whole.headers.get('content-type')).toBe('image/png');
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff');
    expect(whole.headers.get('cache-control')).toContain('immutable');
    expect(await whole.text()).toContain('picture');
    expect((await get(`thumb/${sha256}`)).headers.get('content-type')).toBe('image/jpeg');
    for (const path of [`file/aa${'1'.repeat(62)}`, `file/${'b'.repeat(64)}`, `thumb/${'b'.repeat(64)}`]) {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it.each([
    ...traversals.flatMap((path) => [`file/${path}`, `thumb/${path}`, `file/aa/${path}`]),
    `file/${sha256}/`,
    `file/${sha256}?x`,
    `file//${sha256}`,
    `File/${sha256}`,
    `file/${sha256.toUpperCase()}`,
    `file/${sha256}0`,
    `file/${sha256.slice(1)}`,
    `file/%61${sha256.slice(1)}`,
    `file/aa/${sha256}`,
    `files/${sha256}`,
    `x/file/${sha256}`,
    `file/${sha256}%00`,
    `file%2f${sha256}`,
    `thumb/../secret.txt`,
  ])('has no picture at %j', async (path) => {
    expect(askedPicture('GET', `app://makegood/${path}`)).toBeNull();
    const answer = await get(path);
    // A path that leads back to a listed page is that page, as everywhere.
    if (answer.status !== 404)
      expect(['text/html; charset=utf-8', 'text/javascript; charset=utf-8']).toContain(answer.headers.get('content-type'));
  });

  it('shows pictures to nobody else and by no other method', () => {
    expect(askedPicture('POST', `app://makegood/file/${sha256}`)).toBeNull();
    for (const url of ['app://evil', 'https://makegood', 'app://user@makegood', 'app://makegood:8080', 'file://makegood']) {
      expect(askedPicture('GET', `${url}/file/${sha256}`)).toBeNull();
    }
  });

  it('sends a page under a policy with a nonce of its own, every time another', async () => {
    const nonces = new Set<string>();
    for (let n = 0; n < 5; n += 1) {
      const answer = await get('index.html');
      const policy = answer.headers.get('content-security-policy') as string;
      const nonce = /'nonce-([A-Za-z0-9+/=]{20,})'/.exec(policy)?.[1] as string;
      expect(await answer.text()).toBe(`<style nonce="${nonce}"></style><meta content="${nonce}">`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(5);
  });

  it('sends files as they are, with what keeps a browser from guessing', async () => {
    const answer = await get('assets/main.js');
    expect(await answer.text()).toBe('console.log("__CSP_NONCE__")');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': files['assets/main.js'],
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('knows no file that is not listed, although it is there', async () => {
    const answer = await get('secret.txt');
    expect([answer.status, await answer.text()]).toEqual([404, 'Not found']);
  });
});

describe('declareScheme', () => {
  it('gives the scheme what it needs and no way around the policy', () => {
    declareScheme();
    expect(registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
    ]);
  });
});
