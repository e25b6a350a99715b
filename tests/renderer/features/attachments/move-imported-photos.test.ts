import { afterEach, beforeEach, expect, it } from 'vitest';
import { moveImportedPhotos } from '../../../../renderer/features/attachments/moving/move-imported-photos.ts';
import { keepInMemory } from '../../../support/memory-files.ts';
import { customerFields, rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel();
  await kernel.database.customers.add(rowOf('dana', customerFields('Dana')));
});
afterEach(() => kernel.close());

const gif = (n: number): string => btoa(`GIF89a\x2c\x01\xc8\0${n}`);
const photo = (id: string, data: string, live: 0 | 1 = 1) => ({
  ...rowOf(id, { customerId: 'dana', mediaType: 'image/gif', data, sha256: id.padStart(64, '0') }),
  live,
});

it('moves pictures to where pictures lie, once, and lets go of their bytes only then', async () => {
  const { database } = kernel;
  await database.importedPhotos.bulkAdd([
    ...Array.from({ length: 6 }, (_, n) => photo(`a${n}`, gif(n))),
    photo('b0', gif(0)),
    photo('c0', btoa('no picture at all')),
    photo('d0', gif(9), 0),
  ]);
  expect(await moveImportedPhotos(kernel, keepInMemory())).toBe(7);
  const attachments = await database.attachments.toArray();
  expect(attachments).toHaveLength(6);
  expect(attachments[0]).toMatchObject({ customerId: 'dana', mediaType: 'image/gif', width: 300, height: 200, caption: '', live: 1 });
  expect(attachments[0]?.name).toBe('Photo from a contact file.gif');
  const rows = await database.importedPhotos.toArray();
  expect(rows.filter(({ live, data }) => live === 0 && data === '')).toHaveLength(7);
  expect(rows.find(({ id }) => id === 'c0')).toMatchObject({ live: 1 });
  expect(rows.find(({ id }) => id === 'd0')?.data).toBe(gif(9));
  expect(kernel.sent.filter(({ command }) => command === 'move-imported-photos').map(({ form, actor }) => [form, actor])).toEqual([
    ['begin', 'program'],
    ['part', 'program'],
    ['part', 'program'],
    ['commit', 'program'],
  ]);
  const before = await database.operations.count();
  expect(await moveImportedPhotos(kernel, keepInMemory())).toBe(0);
  expect(await database.operations.count()).toBe(before);
});

it('takes everything back where the disk is full, and finds it all the next time', async () => {
  const { database } = kernel;
  await database.importedPhotos.bulkAdd(Array.from({ length: 6 }, (_, n) => photo(`a${n}`, gif(n))));
  const keep = keepInMemory();
  let left = 5;
  const failing: typeof keep = (file, name) => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('The disk is full.')) : keep(file, name);
  };
  await expect(moveImportedPhotos(kernel, failing)).rejects.toThrow('disk is full');
  expect((await database.importedPhotos.toArray()).every(({ live, data }) => live === 1 && data !== '')).toBe(true);
  expect((await database.attachments.toArray()).filter(({ live }) => live === 1)).toEqual([]);
  expect(await moveImportedPhotos(kernel, keep)).toBe(6);
  expect((await database.attachments.toArray()).filter(({ live }) => live === 1)).toHaveLength(6);
});
