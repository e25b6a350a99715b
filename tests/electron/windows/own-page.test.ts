import { beforeEach, describe, expect, it, vi } from 'vitest';

let page: typeof import('../../../electron/windows/own-page.ts');
beforeEach(async () => {
  vi.resetModules();
  page = await import('../../../electron/windows/own-page.ts');
});

describe('isOwnPage', () => {
  it('takes the pages of app://makegood and nothing that looks like them', () => {
    for (const url of ['app://makegood/index.html', 'app://makegood/', 'app://makegood/index.html?stopped#/jobs/1', page.startPage]) {
      expect(page.isOwnPage(url), url).toBe(true);
    }
    const others = [
      '',
      'makegood',
      'app:makegood',
      'app:///makegood/index.html',
      'app://makegood.evil/',
      'app://evil.makegood/',
      'app://app.makegood/',
      'https://makegood/',
      'https://app.makegood/',
      'http://localhost:5173/',
      'app://makegood:1/',
      'app://user@makegood/',
      'app://makegood@evil/',
      'app://u:p@makegood/',
      'apps://makegood/',
      'file://makegood/index.html',
      'data:text/html,app://makegood/',
      'about:blank',
    ];
    for (const url of others) expect(page.isOwnPage(url), url).toBe(false);
  });

  it('takes the development server’s pages once they are allowed, and only as pages: not as the program’s files', () => {
    expect(page.isOwnPage('http://localhost:5173/index.html')).toBe(false);
    page.allowDevelopmentOrigin('http://localhost:5173/');
    expect(page.isOwnPage('http://localhost:5173/index.html?x')).toBe(true);
    expect(page.isOwnPage('http://localhost:5174/')).toBe(false);
    expect(page.isOwnPage('https://localhost:5173/')).toBe(false);
    expect(page.isOwnPage('http://localhost:5173.evil/')).toBe(false);
    expect(page.isOwnPage('app://makegood/')).toBe(true);
    expect(page.isProgramPage('http://localhost:5173/index.html')).toBe(false);
  });

  it('never allows an address without an origin: every data: page would be ours', () => {
    for (const url of ['data:text/html,x', 'file:///tmp/index.html', 'about:blank', 'foo:bar'])
      expect(() => page.allowDevelopmentOrigin(url)).toThrow();
    expect(page.isOwnPage('data:text/html,x')).toBe(false);
  });
});
