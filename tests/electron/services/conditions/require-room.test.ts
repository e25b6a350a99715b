import { expect, it } from 'vitest';
import { requireRoom } from '../../../../electron/services/conditions/require-room.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();

it('passes where there is room', async () => {
  await expect(requireRoom(newFolder())).resolves.toBeUndefined();
});

it.runIf(process.platform === 'linux')('says so where nobody may write', async () => {
  await expect(requireRoom('/sys/kernel')).rejects.toThrow('may not be written to');
});
