import { statfsSync } from 'node:fs';

/** File systems that lie on another machine, by the number that Linux gives them (statfs(2), linux/magic.h). */
const networkTypes: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2
  0x01021997, // 9p
  0x65735546, // FUSE: sshfs, rclone and the mounts of cloud programs
  0x00c36400, // Ceph
  0x5346414f, // AFS
  0x73757245, // Coda
  0x564c, // NCP
]);

/**
 * True where a folder lies on another machine. On Linux by its file system, on Windows by a path that names a server
 * (mapped drives look like local ones to Node), on a Mac by being mounted under /Volumes, where memory sticks are too.
 */
export function isNetworkFolder(folder: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return /^[\\/]{2}[^\\/?.]/.test(folder) || /^\\\\\?\\UNC\\/i.test(folder);
  if (platform === 'darwin') return folder.startsWith('/Volumes/');
  return networkTypes.has(fileSystemOf(folder));
}

/** 0 where it is not known. */
function fileSystemOf(folder: string): number {
  try {
    return statfsSync(folder).type >>> 0;
  } catch {
    return 0;
  }
}
