import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeForeignLock, describeLockFailure, describeTrouble } from '../../../../electron/services/conditions/claim-profile.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();

describe('a folder for the records', () => {
  it('is made where it is missing, and left as it was', () => {
    const folder = join(newFolder(), 'a', 'b');
    expect(describeTrouble(folder)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('is none where nobody may write', () => {
    expect(describeTrouble('/sys/kernel')).toMatchObject({ exitCode: 4, text: expect.stringContaining('may not write') });
  });

  it('is none where a file lies', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, 'mine');
    expect(describeTrouble(file)).toMatchObject({ exitCode: 4, text: expect.stringContaining(file) });
    expect(describeTrouble(join(file, 'inside'))).toMatchObject({ exitCode: 4 });
  });
});

describe('the lock', () => {
  it('of another Makegood on this computer needs no word', () => {
    const folder = newFolder();
    symlinkSync('my-desk-123', join(folder, 'SingletonLock'));
    expect(describeLockFailure(folder, 'linux')).toBeNull();
    expect(describeForeignLock(folder, 'my-desk', true)).toBeNull();
    expect(describeLockFailure(newFolder(), 'win32')).toBeNull();
  });

  it('of another computer keeps this one out of a folder that both reach', () => {
    const folder = newFolder();
    symlinkSync('van-laptop-123', join(folder, 'SingletonLock'));
    expect(describeForeignLock(folder, 'my-desk', true)?.text).toContain('van-laptop');
    expect(describeForeignLock(folder, 'my-desk', false)).toBeNull();
    expect(describeForeignLock(newFolder(), 'my-desk', true)).toBeNull();
  });

  it('that could not be made is told of', () => {
    expect(describeLockFailure(newFolder(), 'linux')).toMatchObject({ exitCode: 4, text: expect.stringContaining('room') });
  });
});
