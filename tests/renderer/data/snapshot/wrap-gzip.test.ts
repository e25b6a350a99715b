import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { wrapGzip } from '../../../../renderer/data/snapshot/wrap-gzip.ts';

it.each([0, 1, 65_534, 65_535, 65_536, 200_000])('%i bytes come out of a gzip member as they went in', (length) => {
  const bytes = randomBytes(length);
  expect(gunzipSync(wrapGzip(bytes)).equals(bytes)).toBe(true);
});
