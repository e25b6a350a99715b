const share = 0.2;
const most = 5 * 1024 ** 3;

/** What backups may take of a disk unless a person says otherwise: a fifth of what would be free without them, or 5 GB. In bytes. */
export function defaultCap(freeBytes: number, takenBytes: number): number {
  return Math.floor(Math.min(most, share * (freeBytes + takenBytes)));
}
