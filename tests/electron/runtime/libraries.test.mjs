import { expect, test } from 'vitest';
import { packagesFor, parseMissing } from '../../../electron/runtime/libraries/missing-libraries.mjs';

const LDD = `	linux-vdso.so.1 (0x00007ffd)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f52d5e00000)
	libnss3.so => not found
	libnssutil3.so => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f52d47b1000)
	libnss3.so => not found
`;

test('what ldd could not find, each once', () => {
  expect(parseMissing(LDD)).toEqual(['libnss3.so', 'libnssutil3.so', 'libgtk-3.so.0']);
  expect(parseMissing('\tstatically linked\n')).toEqual([]);
});

test('the packages that hold it', () => {
  expect(packagesFor(parseMissing(LDD))).toEqual({ packages: ['libgtk-3-0', 'libnss3'], unknown: [] });
  expect(packagesFor(['libnew.so.9', 'libgbm.so.1'])).toEqual({ packages: ['libgbm1'], unknown: ['libnew.so.9'] });
});
