/**
 * Names that programs give the folder that they keep in step with other computers. Sources: the default folder names of
 * OneDrive, Dropbox, Google Drive, iCloud Drive, Box, pCloud, MEGA, Nextcloud, Proton Drive, Syncthing and Tresorit.
 */
const cloudNames: readonly RegExp[] = [
  /^onedrive(?: ?-.*)?$/,
  /^dropbox(?: \(.*\))?$/,
  /^(?:google ?drive|my drive|googledrive-.*)$/,
  /^(?:icloud ?drive|icloud|mobile documents|com~apple~clouddocs|cloudstorage)$/,
  /^(?:box|box sync|box-box)$/,
  /^(?:pcloud ?drive|pcloud sync)$/,
  /^(?:mega|megasync|megasync downloads)$/,
  /^(?:nextcloud|owncloud|proton ?drive|sync|syncthing|tresorit|tresors)$/,
];

/** Whether a program seems to keep this folder in step with other computers. `folder`: its path, with either kind of slash. */
export function isCloudFolder(folder: string): boolean {
  return folder.split(/[\\/]+/).some((name) => cloudNames.some((cloud) => cloud.test(name.toLowerCase())));
}
