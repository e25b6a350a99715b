import { describe, expect, test } from 'vitest';
import { cacheCandidates } from '../../../electron/runtime/cache-folder.mjs';

const linux = { env: {}, platform: 'linux', home: '/home/jo', tmp: '/tmp', user: 1000 };

describe('where fetched things are kept', () => {
  test.each([
    ['the home', {}, ['/home/jo/.cache/makegood', '/tmp/makegood-cache-1000']],
    ['XDG_CACHE_HOME', { env: { XDG_CACHE_HOME: '/big' } }, ['/big/makegood', '/tmp/makegood-cache-1000']],
    [
      'the home, when XDG_CACHE_HOME is relative',
      { env: { XDG_CACHE_HOME: 'big' } },
      ['/home/jo/.cache/makegood', '/tmp/makegood-cache-1000'],
    ],
    ['the temporary folder without a home', { home: undefined }, ['/tmp/makegood-cache-1000']],
    ['MAKEGOOD_CACHE alone', { env: { MAKEGOOD_CACHE: '/mine' } }, ['/mine']],
    ['the Library on macOS', { platform: 'darwin', home: '/Users/jo' }, ['/Users/jo/Library/Caches/makegood', '/tmp/makegood-cache-1000']],
  ])('%s', (_what, given, expected) => {
    expect(cacheCandidates({ ...linux, ...given })).toEqual(expected);
  });
});
