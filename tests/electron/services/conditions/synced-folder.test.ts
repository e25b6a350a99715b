import { describe, expect, it } from 'vitest';
import { syncedBy } from '../../../../electron/services/conditions/synced-folder.ts';

describe('syncedBy', () => {
  it.each([
    ['C:\\Users\\Ann\\OneDrive\\Makegood', 'OneDrive'],
    ['C:\\Users\\Ann\\OneDrive - Orchard Plumbing\\x', 'OneDrive'],
    ['/home/ann/Dropbox/shop', 'Dropbox'],
    ['/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/Makegood', 'iCloud Drive'],
    ['/Users/ann/Library/CloudStorage/GoogleDrive-ann@example.com/My Drive', 'Google Drive'],
    ['/home/ann/Nextcloud/Makegood', 'Nextcloud'],
    ['/home/ann/pCloudDrive/Makegood', 'pCloud'],
    ['/home/ann/MEGA/Makegood', 'MEGA'],
  ])('%s is kept by %s', (folder, service) => {
    expect(syncedBy(folder)).toBe(service);
  });

  it('is nobody for other folders, also ones that sound like it', () => {
    for (const folder of ['/home/ann/.config/Makegood', '/home/megan/Omega', '/srv/dropbox-old/x', 'C:\\Users\\Ann\\AppData']) {
      expect(syncedBy(folder), folder).toBeNull();
    }
  });
});
