import { join } from 'node:path';

/** Where copies go unless somebody chose: a folder of the person's own, outside the profile. One started on a profile of its own keeps to it. */
export function defaultBackupFolder(profile: string | null, documents: () => string): string {
  return profile === null ? join(documents(), 'Makegood backups') : join(profile, 'backups');
}
