/** Folders that programs keep the same on several computers, by the names that they give them. */
const services: readonly (readonly [RegExp, string])[] = [
  [/^OneDrive(?: - .+)?$/i, 'OneDrive'],
  [/^Dropbox(?: \(.+\))?$/i, 'Dropbox'],
  [/^(?:iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i, 'iCloud Drive'],
  [/^(?:Google ?Drive|GoogleDrive-.+|My Drive)$/i, 'Google Drive'],
  [/^(?:Nextcloud|ownCloud)$/i, 'Nextcloud'],
  [/^pCloud ?(?:Drive|Sync)?$/i, 'pCloud'],
  [/^MEGA(?:sync)?$/i, 'MEGA'],
];

/** The program that syncs a folder, by the names in its path; null where none is known. */
export function syncedBy(folder: string): string | null {
  for (const part of folder.split(/[\\/]+/)) {
    const found = services.find(([name]) => name.test(part));
    if (found !== undefined) return found[1];
  }
  return null;
}
