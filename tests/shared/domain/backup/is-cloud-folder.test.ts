import { expect, it } from 'vitest';
import { isCloudFolder } from '../../../../shared/domain/backup/is-cloud-folder.ts';

it.each([
  'C:\\Users\\Ada\\OneDrive\\Documents\\Makegood backups',
  'C:\\Users\\Ada\\OneDrive - Cole Plumbing Ltd\\Documents',
  '/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive',
  '/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/Backups',
  '/home/ada/Dropbox (Personal)/x',
  '/home/ada/Nextcloud',
  'G:\\My Drive\\x',
])('knows %s for a folder that is kept in step with others', (folder) => expect(isCloudFolder(folder)).toBe(true));

it.each(['/home/ada/Documents/Makegood backups', 'E:\\Backups', '/media/ada/STICK', '/home/boxer/Boxes', '/srv/megabytes'])(
  'takes %s for a folder of its own',
  (folder) => expect(isCloudFolder(folder)).toBe(false),
);
