import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isNetworkFolder } from '../../../../electron/services/conditions/network-folder.ts';

describe('isNetworkFolder', () => {
  it('knows a path of Windows that names a server', () => {
    for (const folder of ['\\\\server\\share\\Makegood', '//server/share', '\\\\?\\UNC\\server\\share']) {
      expect(isNetworkFolder(folder, 'win32'), folder).toBe(true);
    }
    for (const folder of ['C:\\Users\\Ann\\AppData', '\\\\?\\C:\\Users\\Ann', '\\\\.\\pipe\\x', 'D:/Makegood']) {
      expect(isNetworkFolder(folder, 'win32'), folder).toBe(false);
    }
  });

  it('knows what is mounted on a Mac', () => {
    expect(isNetworkFolder('/Volumes/office/Makegood', 'darwin')).toBe(true);
    expect(isNetworkFolder('/Users/ann/Library/Application Support/Makegood', 'darwin')).toBe(false);
  });

  it('is false for a folder of this machine, and for one that is not there', () => {
    expect(isNetworkFolder('/no/such/folder', 'linux')).toBe(false);
    expect(existsSync(tmpdir()) && isNetworkFolder(tmpdir())).toBe(false);
  });
});
